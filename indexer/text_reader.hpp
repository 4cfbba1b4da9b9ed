// Plain text articles.
#pragma once

#include <string_view>

#include "shared/index/article.hpp"

namespace fihrist::indexer {

// A short first line with an empty one behind it is the title.
index::Article read_plain_text(std::string_view text);

}  // namespace fihrist::indexer

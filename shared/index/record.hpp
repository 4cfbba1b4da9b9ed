// A passage as the data of a Xapian document, and back.
#pragma once

#include <string>
#include <string_view>

#include "shared/index/article.hpp"

namespace fihrist::index {

std::string encode(const Passage& passage);

// Throws Error on data that encode() did not write.
Passage decode(std::string_view data);

}  // namespace fihrist::index

// The fields that articles of every format have, by the names users write.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "shared/index/article.hpp"

namespace fihrist::indexer {

// Sets title, text, date, source, author, url, lang or id; false for any other name. A date that is not understood is
// kept as unreadable_date.
bool set_field(index::Article& article, std::string_view name, std::string_view value);

// Why an article cannot be indexed as it is: a field beside the text that is too long to be kept with every passage.
inline constexpr std::size_t kMaxFieldBytes = 4096;
std::optional<std::string> defect(const index::Article& article);

}  // namespace fihrist::indexer

// date:6 feb 2023 without quotation marks.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace fihrist::searcher {

// Where a date of several words ends that begins at `begin` of a query: behind a year of four digits, where all words
// up to it are one date or range. Nothing where one word is all of it.
std::optional<std::size_t> end_with_year(std::string_view query, std::size_t begin);

}  // namespace fihrist::searcher

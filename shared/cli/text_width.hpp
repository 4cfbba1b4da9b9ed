// How much room text takes on a terminal.
#pragma once

#include <cstddef>
#include <string_view>

namespace fihrist::cli {

// The columns of one grapheme cluster: those of its characters, at most two. Marks and format characters that do not
// show take none, wide characters of East Asia two, all others one.
std::size_t columns_of(std::string_view cluster);

}  // namespace fihrist::cli

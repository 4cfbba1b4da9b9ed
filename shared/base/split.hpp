// The parts of a line.
#pragma once

#include <string_view>
#include <vector>

namespace fihrist {

// What stands between the separators, empty parts too: one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace fihrist

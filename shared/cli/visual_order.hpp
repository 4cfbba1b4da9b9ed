// The order in which the eye meets the letters of a line, for terminals that show them as they come.
#pragma once

#include "shared/cli/styled_line.hpp"
#include "shared/cli/text_breaks.hpp"

namespace fihrist::cli {

// The line from left to right after UAX #9, itself running so. What only told directions is left out, what is
// paired and runs from right to left is mirrored, marks stay behind their letters, and each letter keeps its style.
StyledLine in_visual_order(const StyledLine& line, TextBreaks& breaks);

}  // namespace fihrist::cli

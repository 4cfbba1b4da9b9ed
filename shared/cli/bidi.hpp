// Lines in which both directions of writing meet.
#pragma once

#include "shared/cli/paragraph.hpp"
#include "shared/cli/styled_line.hpp"
#include "shared/cli/text_breaks.hpp"

namespace fihrist::cli {

enum class Bidi {
  off,      // logical order, nothing added
  isolate,  // logical order, what may run the other way between FSI and PDI
  visual,   // in the order of the eye
};

// A line of a paragraph, without its indent. Isolates are closed within it.
StyledLine styled_line(const Paragraph& paragraph, ByteRange line, Bidi bidi, TextBreaks& breaks);

}  // namespace fihrist::cli

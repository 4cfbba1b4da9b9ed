// Divides a paragraph into the lines of a terminal.
#pragma once

#include <vector>

#include "shared/cli/paragraph.hpp"
#include "shared/cli/text_breaks.hpp"

namespace fihrist::cli {

struct WrappedLine {
  ByteRange source;        // of the paragraph's text, without white space at its end
  std::size_t indent = 0;  // columns
};

// Lines of at most `width` columns with their indent (0: one line), ended where UAX #14 allows, within a word where it
// is longer than a line, never within a cluster. Only white space is left out between two lines. There is no indent
// where there is little room.
std::vector<WrappedLine> wrap(const Paragraph& paragraph, std::size_t width, TextBreaks& breaks);

}  // namespace fihrist::cli

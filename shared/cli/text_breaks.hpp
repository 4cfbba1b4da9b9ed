// Where text can be parted: into what a reader takes for single letters, and at the ends of lines.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"

namespace fihrist::cli {

// A letter with all its marks (an extended grapheme cluster of UAX #29).
struct Cluster {
  ByteRange source;
  std::size_t columns = 0;  // of a terminal
};

// Not to be shared between threads.
class TextBreaks {
 public:
  TextBreaks();
  ~TextBreaks();
  TextBreaks(TextBreaks&&) noexcept;
  TextBreaks& operator=(TextBreaks&&) noexcept;

  // In order; they cover the text.
  std::vector<Cluster> clusters(std::string_view text);

  // The offsets at which a line may end after UAX #14, in order, the end of the text among them. White space stands
  // before them.
  std::vector<std::size_t> line_ends(std::string_view text);

 private:
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

}  // namespace fihrist::cli

// The part of a passage that shows best why it was found.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/evidence.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

struct Snippet {
  ByteRange source;         // of the passage; begins and ends between words
  std::vector<Span> spans;  // those within it, offsets still of the passage
  bool cut_before = false;  // sentences, or the beginning of one, stand before it
  bool cut_behind = false;
};

// The run of sentences of at most `width` code points that holds most different words of the query, then most
// spans; a longer sentence is cut around its evidence. Without spans, the beginning.
Snippet make_snippet(std::string_view passage, const std::vector<Span>& spans, text::Segmenter& segmenter,
                     std::size_t width);

}  // namespace fihrist::searcher

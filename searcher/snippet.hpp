// The parts of a passage that show best why it was found.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/evidence.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

struct SnippetSize {
  std::size_t fragments = 2;  // at most
  std::size_t width = 300;    // of all together, in code points
};

struct Fragment {
  ByteRange source;         // of the passage; begins and ends between words, on the border of grapheme clusters
  std::vector<Span> spans;  // those within it, offsets still of the passage
};

struct Snippet {
  std::vector<Fragment> fragments;  // in the order of the text, with text between each two
  bool cut_before = false;          // sentences, or the beginning of one, stand before them
  bool cut_behind = false;
};

// As few fragments as show most different words of the query: runs of whole sentences, or a part of a longer one around
// its evidence. Without spans, the beginning. A single word is never cut, even where it is wider.
Snippet make_snippet(std::string_view passage, const std::vector<Span>& spans, text::Segmenter& segmenter,
                     SnippetSize size = {});

}  // namespace fihrist::searcher

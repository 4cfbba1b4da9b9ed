// Cuts a text between words.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

class Windows {
 public:
  Windows(std::string_view text, text::Segmenter& segmenter) : text_(text), segmenter_(segmenter) {}

  // What stands from `begin` on, at most to `end`: so many code points, less where that would cut a word; a single
  // word that is longer is taken whole.
  ByteRange from(std::size_t begin, std::size_t end, std::size_t width);

  // `at`, or the end of the word that it would cut.
  std::size_t between_words(std::size_t at);

  // The beginning of so many words before `at`, but not before `begin`.
  std::size_t words_before(std::size_t at, std::size_t begin, int words) const;

 private:
  const std::vector<ByteRange>& words();

  std::string_view text_;
  text::Segmenter& segmenter_;
  std::optional<std::vector<ByteRange>> words_;  // for text without spaces
};

}  // namespace fihrist::searcher

// Cuts text into words and sentences after Unicode (UAX #29), with what the rules do not know about the press.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"

namespace fihrist::text {

bool has_letter_or_digit(std::string_view text);

// Not to be shared between threads.
class Segmenter {
 public:
  Segmenter();
  ~Segmenter();
  Segmenter(Segmenter&&) noexcept;
  Segmenter& operator=(Segmenter&&) noexcept;

  // Words and numbers in order; disjoint, on character boundaries. "3.14" and "U.S" are one word,
  // "example.com" and "snake_case" two. Ill-formed bytes separate words.
  std::vector<ByteRange> words(std::string_view text);

  // Sentences in order; they cover the text, white space behind a sentence belongs to it. A point after an
  // abbreviation or an initial ("Gen. Qasem", "د. حيدر") ends none.
  std::vector<ByteRange> sentences(std::string_view text);

  // The nearest border between grapheme clusters, at `at` or before it, at `at` or behind it.
  std::size_t cluster_begin(std::string_view text, std::size_t at);
  std::size_t cluster_end(std::string_view text, std::size_t at);

 private:
  struct Iterators;
  std::unique_ptr<Iterators> iterators_;
};

}  // namespace fihrist::text

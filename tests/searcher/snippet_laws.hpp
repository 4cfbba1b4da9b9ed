// What holds for the snippet of any passage.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "searcher/snippet.hpp"

namespace fihrist::tests {

inline void expect_snippet_laws(std::string_view passage, const std::vector<searcher::Span>& spans,
                                text::Segmenter& segmenter, std::size_t width) {
  const searcher::Snippet snippet = searcher::make_snippet(passage, spans, segmenter, width);
  const ByteRange source = snippet.source;
  ASSERT_LE(source.begin, source.end) << passage;
  ASSERT_LE(source.end, passage.size()) << passage;

  std::size_t words_inside = 0;
  for (const ByteRange word : segmenter.words(passage)) {
    EXPECT_FALSE(word.begin < source.begin && source.begin < word.end) << "begins within a word: " << passage;
    EXPECT_FALSE(word.begin < source.end && source.end < word.end) << "ends within a word: " << passage;
    if (source.begin <= word.begin && word.end <= source.end) ++words_inside;
  }
  EXPECT_TRUE(words_inside <= 1 || count_code_points(source.of(passage)) <= width) << passage;

  std::vector<searcher::Span> inside;
  std::copy_if(spans.begin(), spans.end(), std::back_inserter(inside), [&](const searcher::Span& span) {
    return source.begin <= span.source.begin && span.source.end <= source.end;
  });
  EXPECT_EQ(snippet.spans, inside);
  EXPECT_EQ(snippet.spans.empty(), spans.empty()) << "shows nothing of why it was found: " << passage;

  const auto is_white = [](std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
  };
  EXPECT_EQ(snippet.cut_before, !is_white(passage.substr(0, source.begin)));
  EXPECT_EQ(snippet.cut_behind, !is_white(passage.substr(source.end)));
}

}  // namespace fihrist::tests

// What holds for the evidence and the snippet of any passage.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "searcher/snippet.hpp"
#include "shared/base/space.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::tests {

inline bool contains(ByteRange outer, ByteRange inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

// Each marks a token, for a word of the plan, in the order of the text.
inline void expect_evidence_laws(std::string_view passage, const std::vector<text::Token>& tokens,
                                 const searcher::Plan& plan, const std::vector<searcher::Span>& spans) {
  auto token = tokens.begin();
  for (const searcher::Span& span : spans) {
    ASSERT_LT(span.word, plan.words.size()) << passage;
    token = std::find_if(token, tokens.end(), [&](const text::Token& t) { return t.source == span.source; });
    ASSERT_NE(token, tokens.end()) << "span at " << span.source.begin << " of " << passage;
    ++token;
  }
}

inline void expect_fragment_laws(std::string_view passage, const searcher::Fragment& fragment,
                                 const std::vector<searcher::Span>& spans, text::Segmenter& segmenter) {
  const ByteRange source = fragment.source;
  ASSERT_LE(source.begin, source.end) << passage;
  ASSERT_LE(source.end, passage.size()) << passage;
  for (const ByteRange word : segmenter.words(passage)) {
    EXPECT_FALSE(word.begin < source.begin && source.begin < word.end) << "begins within a word: " << passage;
    EXPECT_FALSE(word.begin < source.end && source.end < word.end) << "ends within a word: " << passage;
  }
  EXPECT_EQ(segmenter.cluster_end(passage, source.begin), source.begin) << "begins within a character: " << passage;
  // White space may be part of one, behind signs such as U+0604; it is not shown.
  const ByteRange cut_off = {source.end, segmenter.cluster_end(passage, source.end)};
  EXPECT_EQ(trimmed(passage, cut_off).size(), 0U) << "ends within a character: " << passage;
  for (const searcher::Span& span : fragment.spans) {
    EXPECT_EQ(segmenter.cluster_end(passage, span.source.begin), span.source.begin)
        << "divides a character: " << passage;
    EXPECT_EQ(segmenter.cluster_end(passage, span.source.end), span.source.end) << "divides a character: " << passage;
  }
  std::vector<searcher::Span> inside;
  std::copy_if(spans.begin(), spans.end(), std::back_inserter(inside),
               [&](const searcher::Span& span) { return contains(source, span.source); });
  EXPECT_EQ(fragment.spans, inside);
}

// Code points of the words that are longer than a fragment may be, and of as many such characters with their marks as
// there are fragments: these are not cut.
inline std::size_t uncut_width(std::string_view passage, text::Segmenter& segmenter, searcher::SnippetSize size) {
  std::size_t words = 0;
  for (const ByteRange word : segmenter.words(passage)) {
    const std::size_t letters = count_code_points(word.of(passage));
    if (letters >= size.width / size.fragments) words += letters;
  }
  std::size_t longest = 1;
  for (std::size_t at = 0; at < passage.size();) {
    const std::size_t begin = at;
    at = segmenter.cluster_end(passage, begin + 1);
    longest = std::max(longest, count_code_points(passage.substr(begin, at - begin)));
  }
  return words + size.fragments * (longest - 1);
}

inline void expect_snippet_laws(std::string_view passage, const std::vector<searcher::Span>& spans,
                                text::Segmenter& segmenter, searcher::SnippetSize size) {
  const auto& [fragments, cut_before, cut_behind] = searcher::make_snippet(passage, spans, segmenter, size);
  const auto is_white = [](std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
  };
  if (fragments.empty()) {
    EXPECT_TRUE(passage.empty() || spans.empty()) << passage;
    return;
  }
  ASSERT_LE(fragments.size(), size.fragments);
  std::size_t behind = 0;
  std::size_t width = 0;
  std::size_t spans_shown = 0;
  for (const searcher::Fragment& fragment : fragments) {
    EXPECT_GE(fragment.source.begin, behind);
    behind = fragment.source.end;
    expect_fragment_laws(passage, fragment, spans, segmenter);
    const std::string_view shown = fragment.source.of(passage);
    const auto space = std::count_if(shown.begin(), shown.end(), [](char c) { return is_space(c); });
    width += count_code_points(shown) - static_cast<std::size_t>(space);  // which joins fragments that meet
    spans_shown += fragment.spans.size();
  }
  if (width > size.width) {
    EXPECT_LE(width, size.width + uncut_width(passage, segmenter, size)) << passage;
  }
  EXPECT_EQ(spans_shown == 0, spans.empty()) << "shows nothing of why it was found: " << passage;
  EXPECT_EQ(cut_before, !is_white(passage.substr(0, fragments.front().source.begin)));
  EXPECT_EQ(cut_behind, !is_white(passage.substr(fragments.back().source.end)));
}

}  // namespace fihrist::tests

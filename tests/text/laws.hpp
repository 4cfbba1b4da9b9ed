// What holds for every text, whatever is in it.
#pragma once

#include <gtest/gtest.h>
#include <unicode/utf8.h>

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"
#include "shared/text/analyzer.hpp"
#include "shared/text/fold.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::text {

inline bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

inline bool is_boundary(std::string_view text, std::size_t at) {
  return at == text.size() || !U8_IS_TRAIL(static_cast<unsigned char>(text[at]));
}

// Ranges that are not empty, ascend, are disjoint and lie on character boundaries of a well-formed text.
inline void expect_ranges(std::string_view text, const std::vector<ByteRange>& ranges) {
  std::size_t end = 0;
  for (const ByteRange range : ranges) {
    ASSERT_LE(end, range.begin);
    ASSERT_LT(range.begin, range.end);
    ASSERT_LE(range.end, text.size());
    EXPECT_TRUE(is_boundary(text, range.begin) && is_boundary(text, range.end)) << range.of(text);
    end = range.end;
  }
}

inline void expect_tokens(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<ByteRange> sources;
  for (const Token& token : tokens) {
    EXPECT_EQ(token.position, sources.size());
    EXPECT_TRUE(has_letter_or_digit(token.form)) << token.source.of(text);
    EXPECT_FALSE(token.stem.empty()) << token.form;
    EXPECT_LE(token.form.size(), kMaxTermBytes);
    EXPECT_LE(token.stem.size(), kMaxTermBytes);
    EXPECT_EQ(find_ill_formed(token.form + token.stem), std::nullopt) << token.source.of(text);
    sources.push_back(token.source);
  }
  expect_ranges(text, sources);
}

// Whether every letter and digit of a well-formed text stands in a token, but for those that folding takes away.
inline void expect_nothing_lost(std::string_view text, const std::vector<Token>& tokens) {
  std::size_t next = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (next < tokens.size() && at == tokens[next].source.begin) {
      at = tokens[next++].source.end;
      continue;
    }
    const std::size_t start = at;
    next_code_point(text, at);
    const std::string_view c = text.substr(start, at - start);
    EXPECT_FALSE(has_letter_or_digit(c) && has_letter_or_digit(fold(c))) << c << " at " << start;
  }
}

// Passages begin and end with text and leave out white space only; none outgrows what a screen or a term list takes.
inline void expect_passages(std::string_view body, const std::vector<ByteRange>& passages) {
  constexpr std::size_t kManyBytes = 8192;
  expect_ranges(body, passages);
  std::size_t covered = 0;
  const auto expect_space_until = [&](std::size_t end) {
    for (; covered < end; ++covered) ASSERT_TRUE(is_space(body[covered])) << "byte " << covered;
  };
  for (const ByteRange passage : passages) {
    expect_space_until(passage.begin);
    EXPECT_FALSE(is_space(body[passage.begin]) || is_space(body[passage.end - 1]));
    EXPECT_LE(passage.size(), kManyBytes);
    covered = passage.end;
  }
  expect_space_until(body.size());
}

inline void expect_sentences(std::string_view text, const std::vector<ByteRange>& sentences) {
  expect_ranges(text, sentences);
  std::size_t end = 0;
  for (const ByteRange sentence : sentences) {
    EXPECT_EQ(sentence.begin, end);
    end = sentence.end;
  }
  EXPECT_EQ(end, text.size());
}

}  // namespace fihrist::text

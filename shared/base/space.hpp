// White space as it separates words and lines in files; what Unicode adds to it is the segmenter's business.
#pragma once

#include <cstddef>
#include <string_view>

#include "shared/base/utf8.hpp"

namespace fihrist {

constexpr bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// The part of `range` without white space around it; empty, where it begins, if there is nothing else.
constexpr ByteRange trimmed(std::string_view text, ByteRange range) {
  while (range.end > range.begin && is_space(text[range.end - 1])) --range.end;
  while (range.begin < range.end && is_space(text[range.begin])) ++range.begin;
  return range;
}

constexpr std::string_view trimmed(std::string_view text) {
  return trimmed(text, {0, text.size()}).of(text);
}

}  // namespace fihrist

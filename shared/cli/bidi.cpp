#include "shared/cli/bidi.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <utility>

#include "shared/cli/visual_order.hpp"

namespace fihrist::cli {
namespace {

constexpr std::string_view kFirstStrongIsolate = "\u2068";
constexpr std::string_view kPopIsolate = "\u2069";
constexpr std::string_view kLeftToRightMark = "\u200E";
constexpr std::string_view kRightToLeftMark = "\u200F";

enum class Direction { none, left_to_right, right_to_left };

Direction direction_of(char32_t c) {
  switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_LEFT_TO_RIGHT:
      return Direction::left_to_right;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
      return Direction::right_to_left;
    default:
      return Direction::none;
  }
}

// What a terminal takes for the direction of an isolate.
Direction first_direction(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Direction direction = direction_of(next_code_point(text, at));
    if (direction != Direction::none) return direction;
  }
  return Direction::none;
}

// That of most letters, which is right also where the text begins with a word of the other script.
Direction main_direction(std::string_view text) {
  int balance = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Direction direction = direction_of(next_code_point(text, at));
    balance += direction == Direction::left_to_right ? 1 : direction == Direction::right_to_left ? -1 : 0;
  }
  if (balance == 0) return first_direction(text);
  return balance > 0 ? Direction::left_to_right : Direction::right_to_left;
}

ByteRange common(ByteRange a, ByteRange b) {
  const std::size_t begin = std::max(a.begin, b.begin);
  return {begin, std::max(begin, std::min(a.end, b.end))};
}

StyledLine logical_line(const Paragraph& paragraph, ByteRange line) {
  StyledLine styled;
  for (const Paragraph::Run& run : paragraph.runs()) {
    const ByteRange part = common(run.source, line);
    if (part.size() > 0) append(styled, part.of(paragraph.text()), run.sgr);
  }
  return styled;
}

// Where a part would seem to run the other way than the whole, a mark tells how it runs.
std::string isolate_start(std::string_view whole, std::string_view part) {
  std::string start(kFirstStrongIsolate);
  const Direction direction = main_direction(whole);
  if (first_direction(part) == direction) return start;
  return start.append(direction == Direction::left_to_right ? kLeftToRightMark : kRightToLeftMark);
}

// Foreign runs side by side make one isolate. This is the text of that to which run `i` belongs.
ByteRange isolate_around(const std::vector<Paragraph::Run>& runs, std::size_t i) {
  std::size_t first = i;
  std::size_t last = i;
  while (first > 0 && runs[first - 1].foreign) --first;
  while (last + 1 < runs.size() && runs[last + 1].foreign) ++last;
  return {runs[first].source.begin, runs[last].source.end};
}

StyledLine isolated_line(const Paragraph& paragraph, ByteRange line) {
  StyledLine styled;
  bool is_open = false;
  const auto close = [&] {
    if (std::exchange(is_open, false)) append(styled, kPopIsolate, styled.back().sgr);
  };
  const std::string& text = paragraph.text();
  const auto& runs = paragraph.runs();
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const ByteRange part = common(runs[i].source, line);
    if (part.size() == 0) continue;
    if (!runs[i].foreign) close();
    if (runs[i].foreign && !std::exchange(is_open, true)) {
      const ByteRange whole = isolate_around(runs, i);
      append(styled, isolate_start(whole.of(text), common(whole, line).of(text)), runs[i].sgr);
    }
    append(styled, part.of(text), runs[i].sgr);
  }
  close();
  return styled;
}

}  // namespace

StyledLine styled_line(const Paragraph& paragraph, ByteRange line, Bidi bidi, TextBreaks& breaks) {
  if (bidi == Bidi::off) return logical_line(paragraph, line);
  StyledLine isolated = isolated_line(paragraph, line);
  return bidi == Bidi::isolate ? isolated : in_visual_order(isolated, breaks);
}

}  // namespace fihrist::cli

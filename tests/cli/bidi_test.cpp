#include "shared/cli/bidi.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "shared/cli/terminal.hpp"
#include "shared/cli/wrap.hpp"
#include "tests/support/random_paragraph.hpp"

namespace fihrist::cli {
namespace {

// All of a paragraph on one line, styles in braces.
std::string shown(const Paragraph& paragraph, Bidi bidi, ByteRange line = {0, std::string::npos}) {
  TextBreaks breaks;
  line.end = std::min(line.end, paragraph.text().size());
  std::string text;
  for (const auto& [part, sgr] : styled_line(paragraph, line, bidi, breaks)) {
    text += sgr.empty() ? part : "{" + std::string(sgr) + ":" + part + "}";
  }
  return text;
}

TEST(Bidi, AddsNothingWhereItIsOff) {
  const Paragraph paragraph = Paragraph().own("1. ").foreign("مرفأ ").foreign("بيروت", "1").foreign(" EU");
  EXPECT_EQ(shown(paragraph, Bidi::off), "1. مرفأ {1:بيروت} EU");
}

TEST(Bidi, IsolatesRunsOfOthersTogether) {
  const Paragraph paragraph =
      Paragraph().own("1. ").foreign("مرفأ ").foreign("بيروت", "1").own(" (3), ").foreign("Beirut");
  EXPECT_EQ(shown(paragraph, Bidi::isolate), "1. \u2068مرفأ {1:بيروت\u2069} (3), \u2068Beirut\u2069");
}

TEST(Bidi, ShowsMarksAsTheirLetters) {
  const Paragraph paragraph = Paragraph().own("1").foreign("\u064Bقا", "1").foreign("\u200F\u064B و");
  EXPECT_EQ(shown(paragraph, Bidi::off), "1{1:\u064Bقا\u064B} و");
}

TEST(Bidi, KeepsTheDirectionOfTheWholeOnEachLine) {
  const Paragraph arabic = Paragraph().foreign("قالت بعثة UNIFIL في لبنان");
  EXPECT_EQ(shown(arabic, Bidi::isolate), "\u2068قالت بعثة UNIFIL في لبنان\u2069");
  const auto latin = arabic.text().find('U');
  EXPECT_EQ(shown(arabic, Bidi::isolate, {latin, std::string::npos}), "\u2068\u200FUNIFIL في لبنان\u2069");
  EXPECT_EQ(shown(arabic, Bidi::isolate, {latin, latin + 6}), "\u2068\u200FUNIFIL\u2069");
  const Paragraph english = Paragraph().foreign("الفجر, the word for dawn");
  EXPECT_EQ(shown(english, Bidi::isolate), "\u2068\u200Eالفجر, the word for dawn\u2069");
}

TEST(Bidi, OrdersForTheEye) {
  const Paragraph paragraph =
      Paragraph().own("1. ").foreign("مرفأ ").foreign("بيروت", "1").foreign(" (EU)").own(" (3)");
  EXPECT_EQ(shown(paragraph, Bidi::visual), "1. (EU) {1:توريب} أفرم (3)");
}

TEST(Bidi, ClosesEveryIsolateWithinItsLine) {
  TextBreaks breaks;
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const Paragraph paragraph = tests::random_paragraph(seed);
    for (const WrappedLine& line : wrap(paragraph, seed % 50, breaks)) {
      std::string logical;
      bool open = false;
      const std::string isolated = shown(paragraph, Bidi::isolate, line.source);
      for (std::size_t at = 0; at < isolated.size();) {
        const char32_t c = next_code_point(isolated, at);
        if (c == 0x2068 || c == 0x2069) {
          EXPECT_EQ(open, c == 0x2069) << isolated;
          open = c == 0x2068;
        } else if (!is_unprintable(c)) {
          append_code_point(logical, c);
        }
      }
      EXPECT_FALSE(open) << isolated;
      EXPECT_EQ(logical, shown(paragraph, Bidi::off, line.source));
    }
  }
}

}  // namespace
}  // namespace fihrist::cli

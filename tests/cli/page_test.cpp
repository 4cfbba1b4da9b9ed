#include "shared/cli/page.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "tests/support/random_paragraph.hpp"

namespace fihrist::cli {
namespace {

std::string written(const Paragraph& paragraph, Page page) {
  std::ostringstream out;
  PageWriter(out, page).write(paragraph);
  return out.str();
}

TEST(Page, WritesPlainTextUnlessItIsToldOtherwise) {
  Paragraph paragraph({4, 4});
  paragraph.foreign("مرفأ بيروت").own(" 1");
  paragraph.link_to("http://x/");
  EXPECT_EQ(written(paragraph, {}), "    مرفأ بيروت 1\n");
}

TEST(Page, ClosesAndOpensStylesAndLinksOnEachLine) {
  Paragraph paragraph({0, 2});
  paragraph.foreign("one two three four five", "1");
  paragraph.link_to("http://x/");
  EXPECT_EQ(written(paragraph, {.width = 20, .hyperlinks = true}),
            "\033]8;id=fihrist-1;http://x/\033\\\033[1mone two three four\033[0m\033]8;;\033\\\n"
            "  \033]8;id=fihrist-1;http://x/\033\\\033[1mfive\033[0m\033]8;;\033\\\n");
}

TEST(Page, BeginsLinesWithTheDirectionThatIsOurs) {
  EXPECT_EQ(written(Paragraph({2, 2}).foreign("مرفأ"), {.bidi = Bidi::isolate}), "\u200E  \u2068مرفأ\u2069\n");
}

TEST(Page, TellsTheTerminalToLeaveOrderedLinesAlone) {
  EXPECT_EQ(written(Paragraph({2, 2}).foreign("مرفأ"), {.bidi = Bidi::visual}), "\033[8l  أفرم\n\033[8h");
}

TEST(Page, SuitsWhatIsNoTerminalUnlessTheUserAsksOtherwise) {
  // The tests write to a file or a pipe; where they do not, there is nothing to see.
  if (is_terminal(Stream::output)) GTEST_SKIP();
  const Page page = page_for(Stream::output, {}, true);
  EXPECT_EQ(page.width, 0U);
  EXPECT_EQ(page.bidi, Bidi::off);
  EXPECT_FALSE(page.hyperlinks);
  const Page asked = page_for(Stream::output, {50, Bidi::visual, When::always}, false);
  EXPECT_EQ(asked.width, 50U);
  EXPECT_EQ(asked.bidi, Bidi::visual);
  EXPECT_TRUE(asked.hyperlinks);
}

TEST(Page, WritesNothingThatATerminalObeysButWhatIsOurs) {
  static const std::regex ours(
      "\033\\[8[hl]|\033\\[(0|1;31|4)m|\033\\]8;(id=fihrist-1)?;(http://link/)?\033\\\\|\u200E|\u200F|\u2068|\u2069");
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    for (const Bidi bidi : {Bidi::off, Bidi::isolate, Bidi::visual}) {
      Paragraph paragraph = tests::random_paragraph(seed);
      paragraph.link_to("http://link/");
      const std::string text = written(paragraph, {.width = seed % 60, .bidi = bidi, .hyperlinks = true});
      const std::string rest = std::regex_replace(text, ours, "");
      for (std::size_t at = 0; at < rest.size();) {
        const char32_t c = next_code_point(rest, at);
        EXPECT_TRUE(c == '\n' || !is_unprintable(c)) << text;
      }
    }
  }
}

}  // namespace
}  // namespace fihrist::cli

#include "shared/cli/visual_order.hpp"

#include <gtest/gtest.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <set>
#include <utility>

#include "shared/cli/bidi.hpp"
#include "shared/cli/terminal.hpp"
#include "shared/cli/wrap.hpp"
#include "tests/support/random_paragraph.hpp"

namespace fihrist::cli {
namespace {

std::string visual(std::string_view text) {
  TextBreaks breaks;
  std::string shown;
  for (const StyledText& part : in_visual_order({{std::string(text), ""}}, breaks)) shown += part.text;
  return shown;
}

TEST(VisualOrder, LeavesTextThatRunsFromLeftToRight) {
  EXPECT_EQ(visual(""), "");
  EXPECT_EQ(visual("Wheat (1,234 t) left Odesa."), "Wheat (1,234 t) left Odesa.");
}

TEST(VisualOrder, TurnsWordsAndKeepsNumbers) {
  EXPECT_EQ(visual("\u2068مرفأ بيروت 2023\u2069"), "2023 توريب أفرم");
  EXPECT_EQ(visual("\u2068عام ٢٠٢٣ (EU)\u2069"), "(EU) ٢٠٢٣ ماع");
}

TEST(VisualOrder, MirrorsWhatIsPaired) {
  EXPECT_EQ(visual("\u2068«داعش»\u2069"), "«شعاد»");
  EXPECT_EQ(visual("\u2068«داعش\u2069"), "شعاد»");
}

TEST(VisualOrder, KeepsMarksBehindTheirLetters) {
  EXPECT_EQ(visual("\u2068قُتِل\u2069"), "لتِقُ");
}

// Characters whatever their order, of two that mirror each other always the same one; letters with their style, marks
// have that of theirs.
std::multiset<std::pair<char32_t, std::string_view>> characters_of(const StyledLine& line) {
  std::multiset<std::pair<char32_t, std::string_view>> characters;
  for (const auto& [text, sgr] : line) {
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = next_code_point(text, at);
      const auto icu = static_cast<UChar32>(c);
      if (is_unprintable(c)) continue;
      characters.insert({std::min(c, static_cast<char32_t>(u_charMirror(icu))), u_isalpha(icu) ? sgr : ""});
    }
  }
  return characters;
}

TEST(VisualOrder, LosesNoCharacterAndNoStyle) {
  TextBreaks breaks;
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const Paragraph paragraph = tests::random_paragraph(seed);
    for (const WrappedLine& line : wrap(paragraph, seed % 50, breaks)) {
      const StyledLine isolated = styled_line(paragraph, line.source, Bidi::isolate, breaks);
      const StyledLine visual = in_visual_order(isolated, breaks);
      EXPECT_EQ(characters_of(visual), characters_of(isolated)) << paragraph.text();
    }
  }
}

}  // namespace
}  // namespace fihrist::cli

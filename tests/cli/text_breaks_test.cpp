#include "shared/cli/text_breaks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "tests/support/random_text.hpp"

namespace fihrist::cli {
namespace {

using testing::ElementsAre;

std::size_t width_of(std::string_view text) {
  std::size_t columns = 0;
  for (const Cluster& cluster : TextBreaks().clusters(text)) columns += cluster.columns;
  return columns;
}

TEST(TextWidth, CountsLettersNotTheirMarks) {
  EXPECT_EQ(width_of(""), 0U);
  EXPECT_EQ(width_of("Cairo"), 5U);
  EXPECT_EQ(width_of("قَالَ الرئيسُ إِنَّ «الاتحاد» (EU) مهم"), 32U);
  EXPECT_EQ(width_of("الْقـــاهِرة"), 10U);
  EXPECT_EQ(width_of("e\u0301"), 1U);
  EXPECT_EQ(width_of("می\u200Cخواهم"), 7U);
}

TEST(TextWidth, GivesWideLettersTwoColumns) {
  EXPECT_EQ(width_of("日本"), 4U);
  EXPECT_EQ(width_of("😀"), 2U);
  EXPECT_EQ(width_of("👩\u200D👧"), 2U);
  EXPECT_EQ(width_of("🇱🇧"), 2U);
  EXPECT_EQ(width_of("ﷺ"), 1U);
}

TEST(TextWidth, GivesFormatCharactersThatShowAColumn) {
  EXPECT_EQ(width_of("a\u00ADb"), 3U);
  EXPECT_EQ(width_of("\u06DD"), 1U);
  EXPECT_EQ(width_of("a\u200B"), 1U);
}

TEST(TextBreaks, EndLinesBehindSpacesAndHyphens) {
  EXPECT_THAT(TextBreaks().line_ends("the Reuters-led poll"), ElementsAre(4, 12, 16, 20));
  EXPECT_THAT(TextBreaks().line_ends("في بيروت"), ElementsAre(5, 15));
}

TEST(TextBreaks, CoverAnyText) {
  TextBreaks breaks;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = tests::RandomText(seed).make(20, true);
    std::size_t at = 0;
    for (const Cluster& cluster : breaks.clusters(text)) {
      EXPECT_EQ(cluster.source.begin, at);
      EXPECT_GT(cluster.source.size(), 0U);
      EXPECT_LE(cluster.columns, 2U);
      at = cluster.source.end;
    }
    EXPECT_EQ(at, text.size());
    EXPECT_TRUE(text.empty() || breaks.line_ends(text).back() == text.size());
  }
}

}  // namespace
}  // namespace fihrist::cli

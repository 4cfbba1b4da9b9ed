#include "shared/text/analyzer.hpp"

#include <gmock/gmock.h>

#include <string>

#include "tests/support/random_text.hpp"
#include "tests/text/laws.hpp"

namespace fihrist::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> forms(std::string_view text) {
  std::vector<std::string> result;
  for (const Token& token : Analyzer().analyze(text)) result.push_back(token.form);
  return result;
}

std::vector<std::string> stems(std::string_view text) {
  std::vector<std::string> result;
  for (const Token& token : Analyzer().analyze(text)) result.push_back(token.stem);
  return result;
}

TEST(Analyzer, GivesFormAndStemOfWordsInBothLanguages) {
  EXPECT_THAT(forms("Cairo's Markets"), ElementsAre("cairo", "markets"));
  EXPECT_THAT(stems("Cairo's Markets"), ElementsAre("cairo", "market"));
  EXPECT_THAT(forms("وبالقاهرة"), ElementsAre("وبالقاهره"));
  EXPECT_THAT(stems("وبالقاهرة"), ElementsAre("قاهر"));
  EXPECT_THAT(stems("the U.S. in ٢٠٢٣"), ElementsAre("the", "us", "in", "2023"));
}

TEST(Analyzer, FindsPeopleUnderOneForm) {
  EXPECT_EQ(stems("armed forces"), stems("Armed Forces'"));
  EXPECT_EQ(stems("الحرس الثوري"), stems("«والحرس الثوري»"));
  EXPECT_EQ(stems("الحرس الثوري"), stems("للحرس الثوري"));
  EXPECT_EQ(stems("@nytimes"), stems("NYTimes"));
  EXPECT_EQ(forms("U.S"), forms("US"));
}

TEST(Analyzer, TellsWhereAndInWhichLanguageAWordStands) {
  const std::string_view text = "In بيروت, 2020";
  const std::vector<Token> expected = {{{0, 2}, 0, Language::en, "in", "in"},
                                       {{3, 13}, 1, Language::ar, "بيروت", "بيروت"},
                                       {{15, 19}, 2, Language::other, "2020", "2020"}};
  EXPECT_EQ(Analyzer().analyze(text), expected);
}

TEST(Analyzer, TakesNoMarkTatweelOrSeparatorForAWord) {
  EXPECT_THAT(forms(""), IsEmpty());
  EXPECT_THAT(forms("ـــ \u064B\u0651 @ ٫ ﹰ ' _ . 😀"), IsEmpty());
  EXPECT_THAT(Analyzer().analyze("a ـــ b").back().position, 1U);
}

TEST(Analyzer, KeepsItsLawsOnAnyText) {
  Analyzer analyzer;
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    const std::string text = tests::RandomText(seed).make(60, true);
    expect_tokens(text, analyzer.analyze(text));
  }
}

TEST(Analyzer, LosesNoLetterAndNoDigit) {
  Analyzer analyzer;
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    const std::string text = tests::RandomText(seed).make(60, false);
    expect_nothing_lost(text, analyzer.analyze(text));
  }
}

// Each byte of an ill-formed sequence a space, the rest as it is.
std::string with_spaces_for_ill_formed(std::string text) {
  for (auto at = find_ill_formed(text); at; at = find_ill_formed(text)) text[*at] = ' ';
  return text;
}

TEST(Analyzer, TakesIllFormedBytesForSpaces) {
  Analyzer analyzer;
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    const std::string text = tests::RandomText(seed).make(60, true);
    EXPECT_EQ(analyzer.analyze(text), analyzer.analyze(with_spaces_for_ill_formed(text)));
  }
}

TEST(Analyzer, GivesTheSameTokensHoweverMuchItHasSeen) {
  const std::string text = tests::RandomText(1).make(2000, true);
  const auto fresh = Analyzer().analyze(text);
  Analyzer used;
  EXPECT_EQ(used.analyze(text), fresh);
  EXPECT_EQ(used.analyze(text), fresh);
  std::string many;
  for (int i = 0; i < 100000; ++i) many += "w" + std::to_string(i) + ' ';
  EXPECT_THAT(used.analyze(many), SizeIs(100000));
  EXPECT_EQ(used.analyze(text), fresh);
}

TEST(Analyzer, GivesAWordAloneTheTokenItHasInAText) {
  Analyzer analyzer;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = tests::RandomText(seed).make(60, false);
    for (const Token& token : analyzer.analyze(text)) {
      const auto alone = analyzer.analyze(token.source.of(text));
      ASSERT_THAT(alone, SizeIs(1)) << token.source.of(text);
      EXPECT_EQ(alone[0].form, token.form);
      EXPECT_EQ(alone[0].stem, token.stem);
    }
  }
}

TEST(Analyzer, BoundsTheFormsOfEndlessWords) {
  for (const std::string_view letter : {"a", "ب", "é", "ﷺ", "𝒜", "ሀ"}) {
    std::string word;
    while (word.size() < 100000) word += letter;
    const auto tokens = Analyzer().analyze(word + " end");
    expect_tokens(word + " end", tokens);
    ASSERT_FALSE(tokens.empty());
    EXPECT_EQ(tokens.back().form, "end");
    EXPECT_GT(tokens[0].form.size(), kMaxTermBytes - 4);
  }
}

TEST(Analyzer, WorksOnWhenMoved) {
  Analyzer first;
  first.analyze("Beirut");
  Analyzer second = std::move(first);
  EXPECT_EQ(second.analyze("Beirut"), Analyzer().analyze("Beirut"));
}

}  // namespace
}  // namespace fihrist::text

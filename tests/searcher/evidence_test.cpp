#include "searcher/evidence.hpp"

#include <gtest/gtest.h>

#include "searcher/planner.hpp"
#include "tests/searcher/evidence_of.hpp"
#include "tests/searcher/snippet_laws.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

// The text with every span as [word|via], and the word of the query it stands for where that is not itself.
std::string marked(std::string_view query, const std::string& text, bool relaxed = false) {
  text::Analyzer analyzer;
  const Plan plan = make_plan(parse(query), analyzer, false);
  std::string result;
  std::size_t at = 0;
  for (const Span& span : tests::evidence_of(text, plan, analyzer, relaxed)) {
    result += text.substr(at, span.source.begin - at) + "[" + std::string(span.source.of(text)) + "|";
    result += std::string(to_string(span.via)) + " " + plan.words[span.word].typed + "]";
    at = span.source.end;
  }
  return result + text.substr(at);
}

TEST(Evidence, NamesTheRuleByWhichAWordMatches) {
  EXPECT_EQ(marked("market", "Market, markets"), "[Market|exact market], [markets|stem market]");
  EXPECT_EQ(marked("الحرس", "والحرس وللحرس"), "[والحرس|stem الحرس] [وللحرس|stem الحرس]");
  EXPECT_EQ(marked("القاهرة", "الْقـــاهِرة"), "[الْقـــاهِرة|exact القاهرة]");
  EXPECT_EQ(marked("mark*", "Marks of markets; remark"), "[Marks|prefix mark] of [markets|prefix mark]; remark");
  EXPECT_EQ(marked("=market", "market markets"), "[market|exact market] markets");
}

TEST(Evidence, MarksAPhraseWhereItStandsAsAWhole) {
  EXPECT_EQ(marked("\"armed forces\"", "Armed men, armed forces' forces"),
            "Armed men, [armed|exact armed] [forces|exact forces]' forces");
  EXPECT_EQ(marked("\"الحرس الثوري\"", "حرس للحرس الثوري"), "حرس [للحرس|stem الحرس] [الثوري|exact الثوري]");
  EXPECT_EQ(marked("\"a b a\"", "a b a b a"), "[a|exact a] [b|exact b] [a|exact a] [b|exact b] [a|exact a]");
  EXPECT_EQ(marked("\"armed forces\" x", "forces armed", true), "[forces|exact forces] [armed|exact armed]");
  EXPECT_EQ(marked("\"one two three\"", "one two"), "one two");
}

TEST(Evidence, MarksWordsNearOneAnotherWhereTheyAre) {
  EXPECT_EQ(marked("oil NEAR/2 price", "price of oil; oil and a high price"),
            "[price|exact price] of [oil|exact oil]; oil and a high price");
  EXPECT_EQ(marked("oil NEAR/3 \"high price\"", "oil at a high price, and there was much more oil"),
            "[oil|exact oil] at a [high|exact high] [price|exact price], and there was much more oil");
  EXPECT_EQ(marked("(oil OR gas) NEAR/1 price", "gas prices, price oil, oil a price"),
            "[gas|exact gas] [prices|stem price], [price|exact price] [oil|exact oil], oil a price");
}

TEST(Evidence, MarksNeitherExcludedWordsNorFields) {
  EXPECT_EQ(marked("oil -gas title:coal lang:en", "oil gas coal en"), "[oil|exact oil] gas coal en");
  EXPECT_EQ(marked("NOT (oil OR gas)", "oil gas"), "oil gas");
  EXPECT_EQ(marked("(oil AND (gas OR coal))", "oil gas coal"), "[oil|exact oil] [gas|exact gas] [coal|exact coal]");
}

TEST(Evidence, PrefersAnExactMatchToAnyOther) {
  EXPECT_EQ(marked("markets market", "market"), "[market|exact market]");
  EXPECT_EQ(marked("mark* market", "market"), "[market|exact market]");
  EXPECT_EQ(marked("marketing markets", "market"), "[market|stem marketing]");
}

TEST(Evidence, IsOfWholeTokensAscendingAndDisjoint) {
  tests::RandomText texts(4);
  text::Analyzer analyzer;
  for (int i = 0; i < 400; ++i) {
    const std::string text = texts.make(80, true);
    const Plan plan = make_plan(parse(i % 2 == 0 ? texts.make(6, true) : text), analyzer, i % 3 == 0);
    const auto tokens = analyzer.analyze(text);
    tests::expect_evidence_laws(text, tokens, plan, tests::evidence_of(text, plan, analyzer, i % 5 == 0));
  }
}

}  // namespace
}  // namespace fihrist::searcher

#include "searcher/planner.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace fihrist::searcher {
namespace {

std::string planned(std::string_view query, bool exact = false) {
  text::Analyzer analyzer;
  return to_string(make_plan(parse(query), analyzer, exact));
}

struct Case {
  std::string text;
  std::string plan;
};

void expect_plans(const std::vector<Case>& cases, bool exact = false) {
  for (const auto& [text, plan] : cases) EXPECT_EQ(planned(text, exact), plan) << text;
}

TEST(Planner, LooksWordsUpByFormAndStem) {
  expect_plans({
      {"Markets rising", "(sequence markets/market rising/rise)"},
      {"والكتاب", "(sequence والكتاب/كتاب)"},
      {"=Markets", "(sequence =markets)"},
      {"Market*", "(sequence market*)"},
      {"Cairo's بيروت", "(sequence cairo/cairo بيروت/بيروت)"},
      {"\"Armed Forces\"", "(sequence (phrase armed/arm forces/forc))"},
      {"\"Forces\"", "(sequence (phrase forces/forc))"},
      {"=\"Armed Forces\"", "(sequence (phrase =armed =forces))"},
  });
}

TEST(Planner, MatchesNothingWhereThereIsNoWord) {
  for (const char* text : {"", "!!!", "- ()", "\"\"", "\xFF\xFE", "\u0640", "-!", "+\"...\"", "! AND ?", "title:!!!"}) {
    EXPECT_EQ(planned(text), "(nothing)") << text;
  }
}

TEST(Planner, DropsStopWordsButNeverAllOfThem) {
  expect_plans({
      {"the fall of Baghdad", "(sequence fall/fall baghdad/baghdad)"},
      {"who is he", "(sequence who/who is/is he/he)"},
      {"ما هو النفط", "(sequence النفط/نفط)"},
      {"من في", "(sequence من/من في/في)"},
      {"=the fall", "(sequence =the fall/fall)"},
      {"the*", "(sequence the*)"},
      {"\"the fall of Baghdad\"", "(sequence (phrase the/the fall/fall of/of baghdad/baghdad))"},
      {"the +fall", "(sequence (required fall/fall))"},
      {"the -fall", "(sequence the/the (excluded fall/fall))"},
      {"the (fall OR rise)", "(sequence (any fall/fall rise/rise))"},
      {"the lang:ar", "(sequence the/the (field lang ar))"},
  });
}

TEST(Planner, TakesEveryWordAsSpelledWhereAsked) {
  expect_plans(
      {
          {"the rising Markets", "(sequence =rising =markets)"},
          {"\"Armed Forces\" milit*", "(sequence (phrase =armed =forces) milit*)"},
          {"the of", "(sequence =the =of)"},
          {"والكتاب", "(sequence =والكتاب)"},
      },
      true);
}

TEST(Planner, SplitsAHyphenatedNameIntoItsWords) {
  expect_plans({
      {"al-Sudani", "(sequence sudani/sudani)"},
      {"+al-Sudani", "(sequence (required (phrase al/al sudani/sudani)))"},
      {"-al-Sudani", "(sequence (excluded (phrase al/al sudani/sudani)))"},
      {"al-Sudani AND Iraq", "(sequence (all (phrase al/al sudani/sudani) iraq/iraq))"},
      {"\"al-Sudani\"", "(sequence (phrase al/al sudani/sudani))"},
      {"al-Sud*", "(sequence sud*)"},
      {"+al-Sud*", "(sequence (required (all al/al sud*)))"},
  });
}

TEST(Planner, KeepsTheShapeOfTheQuery) {
  expect_plans({
      {"a1 AND (b1 OR c1) d1", "(sequence (all a1/a1 (any b1/b1 c1/c1)) d1/d1)"},
      {"iran AND !!!", "(sequence (all iran/iran))"},
      {"+iran -iraq NOT syria", "(sequence (required iran/iran) (excluded iraq/iraq) (excluded syria/syria))"},
      {"(iran -iraq) syria", "(sequence (sequence iran/iran (excluded iraq/iraq)) syria/syria)"},
  });
}

TEST(Planner, UnderstandsFields) {
  expect_plans({
      {"title:Markets", "(sequence (field title market))"},
      {"title:\"Armed Forces\"", "(sequence (field title arm forc))"},
      {"source:\"GULF  Monthly\"", "(sequence (field source gulf monthly))"},
      {"author:Haddad", "(sequence (field author haddad))"},
      {"lang:AR oil", "(sequence (field lang ar) oil/oil)"},
      {"source:\"وكالة فهرس\"", "(sequence (field source وكاله فهرس))"},
  });
}

TEST(Planner, UnderstandsDates) {
  expect_plans({
      {"date:2023", "(sequence (dates 2023-01-01..2023-12-31))"},
      {"date:2024-02", "(sequence (dates 2024-02-01..2024-02-29))"},
      {"date:2023-02-06", "(sequence (dates 2023-02-06..2023-02-06))"},
      {"date:2023-01..2023-03", "(sequence (dates 2023-01-01..2023-03-31))"},
      {"date:..2022", "(sequence (dates ..2022-12-31))"},
      {"date:2022-05..", "(sequence (dates 2022-05-01..))"},
      {"date:٢٠٢٣-٠١..٢٠٢٣-٠٣", "(sequence (dates 2023-01-01..2023-03-31))"},
      {"date:۲۰۲۳", "(sequence (dates 2023-01-01..2023-12-31))"},
      {"date:\"2023-01..2023-03\"", "(sequence (dates 2023-01-01..2023-03-31))"},
  });
}

TEST(Planner, CountsDatesFromTheDayItIsGiven) {
  using namespace std::chrono;
  text::Analyzer analyzer;
  const Plan plan = make_plan(parse("date:2d date:شباط"), analyzer, false, year{2023} / March / 1);
  EXPECT_EQ(to_string(plan), "(sequence (dates 2023-02-27..2023-03-01) (dates 2023-02-01..2023-02-28))");
}

TEST(Planner, LeavesOutWhatIsNoRangeOfDatesAndSaysWhereAndWhy) {
  for (const char* date : {"soon", "2023-13", "2023-02-30", "..", "2023-03..2023-01"}) {
    const std::string query = "oil date:" + std::string(date);
    text::Analyzer analyzer;
    const Plan plan = make_plan(parse(query), analyzer, false);
    EXPECT_EQ(to_string(plan), "(sequence oil/oil)") << date;
    ASSERT_EQ(plan.remarks.size(), 1U) << date;
    EXPECT_EQ(plan.remarks[0].source.of(query), query.substr(4)) << date;
    const std::string problem = read_date_range(date, local_today()).problem;
    EXPECT_EQ(plan.remarks[0].text, "date:" + std::string(date) + " left out: " + problem);
  }
}

TEST(Planner, SaysThatAFieldWithoutAWordIsLeftOut) {
  for (const char* field : {"title:!!!", "source:--", "author:\" \"", "lang:?"}) {
    const std::string query = "oil " + std::string(field);
    text::Analyzer analyzer;
    const Plan plan = make_plan(parse(query), analyzer, false);
    EXPECT_EQ(to_string(plan), "(sequence oil/oil)") << field;
    ASSERT_EQ(plan.remarks.size(), 1U) << field;
    EXPECT_EQ(plan.remarks[0].source.of(query), field);
  }
}

TEST(Planner, TakesTheQuotationsOfAPastedHeadlineForWords) {
  const auto plan_of = [](std::string_view query) {
    text::Analyzer analyzer;
    return to_string(make_plan(parse(query), analyzer, false));
  };
  EXPECT_EQ(plan_of("Baker says Reagan to meet press \"very soon\""),
            "(sequence baker/baker says/say reagan/reagan meet/meet press/press soon/soon)");
  EXPECT_THAT(plan_of("\"armed forces\" Iran Iraq border"), testing::HasSubstr("(phrase"));
  EXPECT_THAT(plan_of("Iran Iraq border talks +\"armed forces\""), testing::HasSubstr("(phrase"));
  EXPECT_THAT(plan_of("Iran Iraq border talks =\"armed forces\""), testing::HasSubstr("(phrase"));
}

TEST(Planner, LetsOnlyPhrasesBesidePlainWordsRelax) {
  const auto relaxes = [](std::string_view query) {
    text::Analyzer analyzer;
    return make_plan(parse(query), analyzer, false).phrases_can_relax;
  };
  EXPECT_TRUE(relaxes("\"armed forces\" iraq"));
  EXPECT_TRUE(relaxes("(\"armed forces\" iraq) lang:en"));
  EXPECT_FALSE(relaxes("\"armed forces\""));
  EXPECT_FALSE(relaxes("\"armed forces\" lang:en"));
  EXPECT_FALSE(relaxes("+\"armed forces\" iraq"));
  EXPECT_FALSE(relaxes("\"armed forces\" AND iraq"));
  EXPECT_FALSE(relaxes("armed forces iraq"));
}

TEST(Planner, KnowsWhatWasTypedForEachWord) {
  text::Analyzer analyzer;
  const Plan plan = make_plan(parse("AL-Sudani «للحرس الثوري» =Cairo's"), analyzer, false);
  std::vector<std::string> typed;
  for (const PlannedWord& word : plan.words) typed.push_back(word.typed);
  EXPECT_EQ(typed, (std::vector<std::string>{"AL", "Sudani", "للحرس", "الثوري", "Cairo's"}));
}

}  // namespace
}  // namespace fihrist::searcher

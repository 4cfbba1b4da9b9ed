#include "searcher/planner.hpp"

#include <gtest/gtest.h>

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

TEST(Planner, KnowsWhereEachWordStands) {
  text::Analyzer analyzer;
  for (const std::string query : {"+iran -(\"armed  forces\" OR =oil) «الحرس الثوري» title:x ~amal",
                                  "al-Sud* “a b” \"c", "the Cairo's ships", "\xFF (iran \xD8iraq)"}) {
    for (const PlannedWord& word : make_plan(parse(query), analyzer, false).words)
      EXPECT_EQ(word.source.of(query), word.typed) << query;
  }
}

}  // namespace
}  // namespace fihrist::searcher

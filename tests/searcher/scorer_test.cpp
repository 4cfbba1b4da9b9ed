#include "searcher/scorer.hpp"

#include <gmock/gmock.h>

#include <optional>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// What each step adds to the score of the best passage for a query.
StepScores best(const tests::SmallIndex& index, std::string_view query, Steps steps = kAllSteps) {
  Request request;
  request.steps = steps;
  const Results results = index.search(query, request);
  return results.hits.empty() ? StepScores{} : results.hits.front().steps;
}

std::vector<tests::SmallArticle> with_filling(std::vector<tests::SmallArticle> articles) {
  for (int i = 0; i < 30; ++i) {
    articles.push_back(
        {"filling" + std::to_string(i), "", "Weather report number " + std::to_string(i), "", "", "", ""});
  }
  return articles;
}

TEST(Scores, PutTheSpellingThatWasTypedBeforeAnInflection) {
  const tests::SmallIndex index(with_filling({{"plural", "", "The harbours closed early", "", "", "", ""},
                                              {"typed", "", "The harbour closed early", "", "", "", ""}}));
  EXPECT_THAT(tests::ids_of(index.search("harbour")), ElementsAre("typed", "plural"));
  EXPECT_THAT(tests::ids_of(index.search("harbours")), ElementsAre("plural", "typed"));
}

TEST(Scores, PutWordsSideBySideBeforeWordsApart) {
  const tests::SmallIndex index(with_filling({{"apart", "", "Armed men met other forces today", "", "", "", ""},
                                              {"together", "", "Other men met armed forces today", "", "", "", ""}}));
  EXPECT_THAT(tests::ids_of(index.search("armed forces")), ElementsAre("together", "apart"));
  EXPECT_GT(best(index, "armed forces")[place(Step::pairs)], 0);
}

TEST(Scores, CountATitleOnceMore) {
  const tests::SmallIndex index(with_filling({{"titled", "Lighthouse", "One opened on the coast", "", "", "", ""}}));
  EXPECT_GT(best(index, "lighthouse")[place(Step::title)], 0);
  EXPECT_EQ(best(index, "coast")[place(Step::title)], 0);
}

TEST(Scores, FindANameSpelledOtherwiseBelowTheSpellingTyped) {
  const tests::SmallIndex index(with_filling({{"other", "", "Gen. Suleimani arrived in Baghdad", "", "", "", ""},
                                              {"typed", "", "Gen. Soleimani arrived in Baghdad", "", "", "", ""}}));
  EXPECT_THAT(tests::ids_of(index.search("Soleimani")), ElementsAre("typed", "other"));
  EXPECT_GT(best(index, "Soleymani")[place(Step::variants)], 0);
}

TEST(Scores, FindAWordOfTheSameMeaningAndSayHow) {
  const tests::SmallIndex index(with_filling({{"forms", "", "وصلت أدوية إلى المستشفى", "", "", "", ""},
                                              {"meaning", "", "ارتفعت كلفة البناء", "", "", "", ""}}));
  const auto via_of = [&](std::string_view query) {
    const Results results = index.search(query);
    return results.hits.empty() ? std::nullopt : std::optional(results.plan.words.at(0).variants.at(0).via);
  };
  EXPECT_EQ(via_of("دواء"), Via::stem);
  EXPECT_EQ(via_of("ثمن"), Via::translation);
}

TEST(Scores, LeaveVariantsOutOfWhatMustBeThere) {
  const tests::SmallIndex index(with_filling({{"other", "", "Gen. Suleimani arrived in Baghdad", "", "", "", ""}}));
  for (const char* query : {"+Soleimani", "\"Soleimani\"", "=Soleimani", "Soleimani AND Baghdad"}) {
    EXPECT_THAT(tests::ids_of(index.search(query)), IsEmpty()) << query;
  }
}

TEST(Scores, CanDoWithoutEachStep) {
  constexpr const char* kQuery = "armed forces Soleimani ميناء Beirut";
  const tests::SmallIndex index(
      with_filling({{"one", "Armed forces", "Armed forces of Suleimani at the port of بيروت", "", "", "", ""}}));
  const StepScores all = best(index, kQuery);
  for (std::size_t step = 0; step < kSteps; ++step) {
    if (step == place(Step::lead)) continue;  // of articles only
    EXPECT_GT(all[step], 0) << kStepNames[step];
    EXPECT_EQ(best(index, kQuery, Steps(kAllSteps).reset(step))[step], 0) << kStepNames[step];
    EXPECT_EQ(step_named(kStepNames[step]), static_cast<Step>(step));
  }
  EXPECT_EQ(step_named("nothing"), std::nullopt);
}

}  // namespace
}  // namespace fihrist::searcher

#include "searcher/run_together.hpp"

#include <gmock/gmock.h>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const tests::SmallIndex& seas() {
  static const tests::SmallIndex index({{"dead", "", "يقع البحر الميت في غور الأردن", "", "", "", ""},
                                        {"oil", "", "The prices of oil fell", "", "", "", ""},
                                        {"rain", "", "هطل المطر أمس", "", "", "", ""}});
  return index;
}

TEST(RunTogether, TakesTwoWordsOfTheIndexApart) {
  EXPECT_THAT(tests::ids_of(seas().search("البحرالميت")), ElementsAre("dead"));
  EXPECT_THAT(tests::ids_of(seas().search("oilprices")), ElementsAre("oil"));
}

TEST(RunTogether, RemembersWhatWasTyped) {
  const Results results = seas().search("البحرالميت");
  ASSERT_EQ(results.plan.words.size(), 3U);
  EXPECT_EQ(results.plan.words[1].typed, "البحرالميت");
  EXPECT_EQ(results.plan.words[2].typed, "البحرالميت");
}

TEST(RunTogether, LeavesAloneWhatTheIndexHoldsOrTheUserFixed) {
  EXPECT_EQ(to_string(seas().search("prices").plan), "(sequence prices/price)");
  EXPECT_THAT(tests::ids_of(seas().search("=oilprices")), IsEmpty());
  EXPECT_THAT(tests::ids_of(seas().search("\"oilprices\"")), IsEmpty());
  EXPECT_THAT(tests::ids_of(seas().search("+oilprices")), IsEmpty());
  EXPECT_THAT(tests::ids_of(seas().search("oilfield")), IsEmpty()) << "field stands nowhere";
}

TEST(RunTogether, WantsBothNearOneAnotherSomewhere) {
  EXPECT_THAT(tests::ids_of(seas().search("oilfell")), ElementsAre("oil"));
  EXPECT_THAT(tests::ids_of(seas().search("pricesdead")), IsEmpty());
  EXPECT_THAT(tests::ids_of(seas().search("المطرالبحر")), IsEmpty());
}

TEST(RunTogether, IsNotDoneWithoutVariants) {
  Request request;
  request.steps.reset(place(Step::variants));
  EXPECT_THAT(tests::ids_of(seas().search("oilprices", request)), IsEmpty());
}

}  // namespace
}  // namespace fihrist::searcher

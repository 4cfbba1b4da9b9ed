#include "tests/quality/measures.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace fihrist::tests {
namespace {

TEST(NdcgAt10, IsOneForTheIdealOrder) {
  EXPECT_DOUBLE_EQ(ndcg_at_10({"a", "b", "c"}, {{"a", 3}, {"b", 2}}), 1);
}

TEST(NdcgAt10, IsZeroWhereNothingThatMattersIsFound) {
  EXPECT_DOUBLE_EQ(ndcg_at_10({"x", "y"}, {{"a", 3}}), 0);
}

TEST(NdcgAt10, DiscountsByRank) {
  EXPECT_DOUBLE_EQ(ndcg_at_10({"x", "a"}, {{"a", 1}}), 1 / std::log2(3));
}

TEST(NdcgAt10, LooksAtTenResultsOnly) {
  EXPECT_DOUBLE_EQ(ndcg_at_10({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"}, {{"a", 1}}), 0);
}

TEST(MrrAt10, IsOneOverTheRankOfTheFirstThatMatters) {
  EXPECT_DOUBLE_EQ(mrr_at_10({"x", "y", "a", "b"}, {{"a", 1}, {"b", 3}, {"y", 0}}), 1.0 / 3);
  EXPECT_DOUBLE_EQ(mrr_at_10({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"}, {{"a", 1}}), 0);
}

TEST(RecallAt100, IsTheShareOfWhatMattersThatWasFound) {
  std::vector<std::string> ranking(99, "x");
  ranking.insert(ranking.end(), {"a", "b"});
  EXPECT_DOUBLE_EQ(recall_at_100(ranking, {{"a", 1}, {"b", 2}, {"x", 0}}), 0.5);
}

TEST(RandomisationP, IsLargeForTheSameAndSmallForWhatIsAlwaysBetter) {
  const std::vector<double> low = {.1, .2, .3, .4, .5, .1, .2, .3, .4, .5, .1, .2, .3, .4, .5};
  std::vector<double> high = low;
  for (double& value : high) value += .3;
  EXPECT_DOUBLE_EQ(randomisation_p(low, low), 1);
  EXPECT_LT(randomisation_p(low, high), 0.001);
  EXPECT_DOUBLE_EQ(randomisation_p(low, high), randomisation_p(high, low));
}

TEST(RandomisationP, IsThatOfAllAssignmentsOfSigns) {
  EXPECT_NEAR(randomisation_p({1, 1, 1}, {0, 0, 0}), 2.0 / 8, 0.02);
}

}  // namespace
}  // namespace fihrist::tests

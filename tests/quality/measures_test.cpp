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

}  // namespace
}  // namespace fihrist::tests

#include "shared/base/space.hpp"

#include <gtest/gtest.h>

namespace fihrist {
namespace {

TEST(Trimmed, TakesWhiteSpaceOffBothEnds) {
  EXPECT_EQ(trimmed(" \t\r\n two words \n"), "two words");
  EXPECT_EQ(trimmed("بيروت"), "بيروت");
}

TEST(Trimmed, StaysWithinTheRange) {
  EXPECT_EQ(trimmed("a b c", {1, 4}), (ByteRange{2, 3}));
}

TEST(Trimmed, IsEmptyWhereThereIsNothingElse) {
  EXPECT_EQ(trimmed(" \n "), "");
  EXPECT_EQ(trimmed(""), "");
  EXPECT_EQ(trimmed("a   b", {1, 3}), (ByteRange{1, 1}));
}

}  // namespace
}  // namespace fihrist

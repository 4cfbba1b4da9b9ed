#include "shared/base/split.hpp"

#include <gmock/gmock.h>

namespace fihrist {
namespace {

using testing::ElementsAre;

TEST(Split, KeepsEmptyParts) {
  EXPECT_THAT(split("a|b", '|'), ElementsAre("a", "b"));
  EXPECT_THAT(split("|a||b|", '|'), ElementsAre("", "a", "", "b", ""));
  EXPECT_THAT(split("", '|'), ElementsAre(""));
  EXPECT_THAT(split("القاهرة", '|'), ElementsAre("القاهرة"));
}

}  // namespace
}  // namespace fihrist

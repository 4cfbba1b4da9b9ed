#include "shared/text/english.hpp"

#include <gtest/gtest.h>

namespace fihrist::text {
namespace {

TEST(Possessive, ComesOffWithEitherApostrophe) {
  for (const std::string_view word : {"Cairo's", "Cairo'S", "Cairo’s", "Cairo’S"}) {
    EXPECT_EQ(without_possessive(word), "Cairo");
  }
}

TEST(Possessive, IsNotFoundInOtherWords) {
  for (const std::string_view word : {"", "s", "'s", "’s", "James", "O'Neill", "Kata'ib", "markets'"}) {
    EXPECT_EQ(without_possessive(word), word);
  }
}

}  // namespace
}  // namespace fihrist::text

#include "searcher/letters.hpp"

#include <gtest/gtest.h>

#include <set>

namespace fihrist::searcher {
namespace {

std::size_t shared(std::string_view one, std::string_view other, text::Language language) {
  const auto runs = letter_runs(one, language);
  const std::set<std::uint64_t> own(runs.begin(), runs.end());
  std::size_t count = 0;
  for (const std::uint64_t run : letter_runs(other, language)) count += own.count(run);
  return count;
}

TEST(LetterRuns, AreOfThreeLettersInArabicAndFourInEnglish) {
  EXPECT_EQ(letter_runs("كتاب", text::Language::ar).size(), 4U) << "^كت كتا تاب اب$";
  EXPECT_EQ(letter_runs("book", text::Language::en).size(), 3U) << "^boo book ook$";
}

TEST(LetterRuns, OfAShortWordAreTheWhole) {
  EXPECT_EQ(letter_runs("a", text::Language::en).size(), 1U);
  EXPECT_EQ(letter_runs("", text::Language::ar).size(), 1U);
  EXPECT_NE(letter_runs("a", text::Language::en), letter_runs("b", text::Language::en));
}

TEST(LetterRuns, TellBeginningsFromEnds) {
  EXPECT_EQ(shared("abcx", "xabc", text::Language::other), 1U) << "abc";
}

TEST(LetterRuns, AreSharedByWordsThatLookAlike) {
  EXPECT_EQ(shared("موريتانيا", "موريطانيا", text::Language::ar), 6U);
  EXPECT_EQ(shared("بيروت", "القاهرة", text::Language::ar), 0U);
}

}  // namespace
}  // namespace fihrist::searcher

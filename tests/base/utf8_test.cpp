#include "shared/base/utf8.hpp"

#include <gmock/gmock.h>

#include <vector>

#include "tests/support/random_text.hpp"

namespace fihrist {
namespace {

using testing::ElementsAre;

struct Step {
  char32_t c;
  std::size_t size;
  bool operator==(const Step&) const = default;
};

void PrintTo(const Step& step, std::ostream* out) {
  *out << std::hex << "U+" << static_cast<std::uint32_t>(step.c) << " of " << step.size;
}

std::vector<Step> steps(std::string_view text) {
  std::vector<Step> result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    result.push_back({c, at - start});
  }
  return result;
}

TEST(Utf8, IsReadOneCodePointAtATime) {
  EXPECT_THAT(steps("aب€😀"), ElementsAre(Step{'a', 1}, Step{U'ب', 2}, Step{U'€', 3}, Step{U'😀', 4}));
}

TEST(Utf8, StepsOverIllFormedBytesAndNothingElse) {
  EXPECT_THAT(steps("a\xFFz"), ElementsAre(Step{'a', 1}, Step{kReplacement, 1}, Step{'z', 1}));
  EXPECT_THAT(steps("\x80z"), ElementsAre(Step{kReplacement, 1}, Step{'z', 1}));
  EXPECT_THAT(steps("\xE2\x82z"), ElementsAre(Step{kReplacement, 2}, Step{'z', 1}));
  EXPECT_THAT(steps("\xE2\x82"), ElementsAre(Step{kReplacement, 2}));
  EXPECT_THAT(steps("\xD8ب"), ElementsAre(Step{kReplacement, 1}, Step{U'ب', 2}));
  EXPECT_THAT(steps("\xF0\x9F\x98"
                    "a"),
              ElementsAre(Step{kReplacement, 3}, Step{'a', 1}));
}

TEST(Utf8, TakesOverlongFormsSurrogatesAndWhatIsBeyondUnicodeForIllFormed) {
  for (const std::string_view bytes : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80"}) {
    for (const Step& step : steps(bytes)) EXPECT_EQ(step.c, kReplacement);
  }
}

TEST(Utf8, GivesTheOffsetOfTheFirstIllFormedByte) {
  EXPECT_EQ(find_ill_formed(""), std::nullopt);
  EXPECT_EQ(find_ill_formed("Beirut بيروت 😀"), std::nullopt);
  EXPECT_EQ(find_ill_formed("\uFFFD"), std::nullopt);
  EXPECT_EQ(find_ill_formed("\xFF"), 0U);
  EXPECT_EQ(find_ill_formed("ب\xE2\x82 \xFF"), 2U);
  EXPECT_EQ(find_ill_formed("abc\xD8"), 3U);
}

TEST(Utf8, NeitherLosesNorInventsAByte) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = tests::RandomText(seed).make(40, true);
    std::size_t total = 0;
    for (const Step& step : steps(text)) {
      ASSERT_GE(step.size, 1U);
      total += step.size;
    }
    EXPECT_EQ(total, text.size());
    EXPECT_EQ(count_code_points(text), steps(text).size());
  }
}

TEST(Utf8, IsWrittenAsItWasRead) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = tests::RandomText(seed).make(40, false);
    std::string copy;
    for (const Step& step : steps(text)) append_code_point(copy, step.c);
    EXPECT_EQ(copy, text);
  }
}

}  // namespace
}  // namespace fihrist

#include "indexer/sketch.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "shared/base/split.hpp"
#include "tests/support/random_article.hpp"

namespace fihrist::indexer {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

template <typename Words>
Shingles shingles_of(const Words& words, std::string_view title = {}) {
  Shingler shingler;
  if (!title.empty()) shingler.add_to_title(title);
  for (const auto& word : words) shingler.add(word);
  return shingler.take();
}

bool copies(std::string_view a, std::string_view b) {
  return are_copies(shingles_of(split(a, ' ')), shingles_of(split(b, ' ')));
}

bool share_a_sketch(const Shingles& a, const Shingles& b) {
  const auto sought = sketch_of(b, kSoughtSize);
  return std::any_of(sketch_of(a).begin(), sketch_of(a).end(),
                     [&](auto hash) { return std::ranges::find(sought, hash) != sought.end(); });
}

constexpr const char* kMarket =
    "gold closed in the souk of dubai at 221 dirhams a gram on monday after a quiet morning in which few buyers came "
    "and the dealers waited for the figures from washington silver stood at 3 dirhams";
constexpr const char* kNextMarket =
    "gold closed in the souk of dubai at 219 dirhams a gram on thursday after a quiet morning in which few buyers came "
    "and the dealers waited for the figures from washington silver stood at 2 dirhams";
constexpr const char* kOtherPaper =
    "dubai agencies gold closed in the souk of dubai at 221 dirhams a gram on monday after a calm morning in which few "
    "buyers came and the dealers waited for the figures from washington silver stood at 3 dirhams";

TEST(Copies, AreToldFromReportsOfAnotherDayByTheirFigures) {
  EXPECT_TRUE(copies(kMarket, kOtherPaper));
  EXPECT_FALSE(copies(kMarket, kNextMarket));
}

TEST(Copies, OfAFewWordsAreTheSameWordsUnderTheSameTitle) {
  const std::vector<std::string> words = {"more", "in", "the", "paper"};
  EXPECT_TRUE(are_copies(shingles_of(words, "dam"), shingles_of(words, "dam")));
  EXPECT_FALSE(are_copies(shingles_of(words, "dam"), shingles_of(words, "canal")));
  EXPECT_FALSE(are_copies(shingles_of(words), shingles_of(std::vector<std::string>{"more", "in", "a", "paper"})));
  EXPECT_THAT(shingles_of(std::vector<std::string>{}, "dam"), IsEmpty()) << "a title alone";
  EXPECT_FALSE(are_copies({}, {}));
}

TEST(Copies, OfWhatSaysTheSameOverAndOverAreEqual) {
  const std::vector<std::string> short_list(40, "goal");
  const std::vector<std::string> long_list(50, "goal");
  EXPECT_THAT(shingles_of(long_list), SizeIs(1));
  EXPECT_TRUE(are_copies(shingles_of(long_list), shingles_of(long_list)));
  EXPECT_FALSE(are_copies(shingles_of(long_list), shingles_of(short_list)));
}

TEST(Copies, MayBeTheFirstHalfOfTheTextButNotAPartOfAReview) {
  tests::RandomArticle random(3);
  const auto whole = random.words(400);
  const auto first = [&](std::size_t size) {
    return std::vector(whole.begin(), whole.begin() + static_cast<long>(size));
  };
  EXPECT_TRUE(are_copies(shingles_of(whole), shingles_of(first(200))));
  EXPECT_FALSE(are_copies(shingles_of(whole), shingles_of(first(100))));
}

TEST(Copies, AreFoundUnderSmallEditsAndRandomArticlesAreNot) {
  tests::RandomArticle random(11);
  std::vector<Shingles> all;
  for (int i = 0; i < 200; ++i) {
    const auto words = random.words(40 + random.below(500));
    all.push_back(shingles_of(words));
    const Shingles edited = shingles_of(random.edited(words));
    EXPECT_TRUE(are_copies(all.back(), edited) && are_copies(edited, all.back())) << i;
    EXPECT_TRUE(share_a_sketch(all.back(), edited)) << i;
    for (std::size_t other = 0; other + 1 < all.size(); ++other) EXPECT_FALSE(are_copies(all[other], edited));
  }
}

TEST(Sketch, IsAFewShinglesThatMakeTerms) {
  tests::RandomArticle random(5);
  const auto words = random.words(300);
  const Shingles shingles = shingles_of(words);
  EXPECT_TRUE(std::is_sorted(shingles.begin(), shingles.end()));
  EXPECT_THAT(sketch_of(shingles), SizeIs(kSketchSize));
  EXPECT_THAT(sketch_of(Shingles{7}), SizeIs(1));
  for (const auto shingle : shingles) EXPECT_EQ(sketch_term(shingle).find('\0'), std::string::npos);
}

}  // namespace
}  // namespace fihrist::indexer

#include "searcher/collection.hpp"

#include <gtest/gtest.h>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

TEST(Collection, WeighsAWordByHowRareItIsInItsOwnLanguage) {
  std::vector<tests::SmallArticle> articles;
  for (int i = 0; i < 40; ++i) articles.push_back({"en" + std::to_string(i), "", "A common harbour.", "", "", "", ""});
  for (int i = 0; i < 4; ++i) articles.push_back({"ar" + std::to_string(i), "", "مرفا معروف", "", "", "", ""});
  articles.push_back({"lighthouse", "", "A rare lighthouse.", "", "", "", ""});
  const tests::SmallIndex index(articles);
  const Xapian::Database database = index::open({index.path()});
  const Collection collection(database);

  const double in_every_arabic_passage = collection.weight_factor("مرفا", text::Language::ar);
  EXPECT_GT(in_every_arabic_passage, 0);
  EXPECT_LT(in_every_arabic_passage, 0.1);
  const double in_one_english_passage = collection.weight_factor("lighthouse", text::Language::en);
  EXPECT_GT(in_one_english_passage, 0.9);
  EXPECT_LT(in_one_english_passage, 1);
}

TEST(Collection, LeavesWordsOfNoLanguageAndUnknownWordsAlone) {
  const tests::SmallIndex index({{"one", "", "Flight 752 مرفا", "", "", "", ""}});
  const Xapian::Database database = index::open({index.path()});
  const Collection collection(database);
  EXPECT_EQ(collection.weight_factor("752", text::Language::other), 1);
  EXPECT_EQ(collection.weight_factor("lighthouse", text::Language::en), 1);
  EXPECT_GT(collection.weight_factor("مرفا", text::Language::ar), 0) << "though no passage is Arabic";
}

}  // namespace
}  // namespace fihrist::searcher

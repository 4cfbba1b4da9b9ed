#include "searcher/orderer.hpp"

#include <gmock/gmock.h>

#include <string>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;

Request by_article() {
  Request request;
  request.by_article = true;
  request.passages_per_article = 1;
  return request;
}

std::string words(const std::string& word, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += word + std::to_string(i) + ' ';
  return text + ".\n\n";
}

TEST(Orderer, FindsAnArticleByWordsThatStandFarApartInIt) {
  const tests::SmallIndex index({{"half", "", "Customs officers " + words("filling", 400), "", "", "", ""},
                                 {"apart", "", "Customs " + words("filling", 400) + "Officers retired", "", "", "", ""},
                                 {"other", "", words("nothing", 20), "", "", "", ""}});
  const Results articles = index.search("customs retired", by_article());
  EXPECT_THAT(tests::ids_of(articles), ElementsAre("apart", "half"));
}

TEST(Orderer, CountsTheFirstWordsOfAnArticleOnceMore) {
  const tests::SmallIndex index(
      {{"late", "", words("filling", 60) + words("filling", 60) + "Wheat harvest", "", "", "", ""},
       {"early", "", "Wheat harvest " + words("filling", 60) + words("filling", 60), "", "", "", ""},
       {"other", "", words("nothing", 20), "", "", "", ""}});
  const Results articles = index.search("wheat harvest", by_article());
  EXPECT_THAT(tests::ids_of(articles), ElementsAre("early", "late"));
  EXPECT_GT(articles.hits[0].steps[place(Step::lead)], 0);
  EXPECT_EQ(articles.hits[1].steps[place(Step::lead)], 0);

  Request without = by_article();
  without.steps.reset(place(Step::lead));
  EXPECT_EQ(index.search("wheat harvest", without).hits[0].steps[place(Step::lead)], 0);
}

TEST(Orderer, ScoresAnArticleOfOnePassageByItsWords) {
  const tests::SmallIndex index(
      {{"one", "", "Wheat harvest in Egypt", "", "", "", ""}, {"other", "", "Weather in Egypt", "", "", "", ""}});
  const Results passages = index.search("wheat");
  const Results articles = index.search("wheat", by_article());
  ASSERT_EQ(articles.hits.size(), 1U);
  EXPECT_EQ(articles.hits[0].passage, passages.hits[0].passage);
  EXPECT_EQ(passages.hits[0].steps[place(Step::lead)], 0) << "passages have no lead";
}

}  // namespace
}  // namespace fihrist::searcher

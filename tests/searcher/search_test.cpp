#include "searcher/search.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

// A paragraph of about 80 words, so that it is a passage of its own.
std::string paragraph(std::string_view words) {
  std::string text(words);
  for (int i = 0; i < 72; ++i) text += i % 12 == 11 ? " filling." : " filling";
  return text + ".";
}

// Articles of four passages on the harbour, each with more of the word than the next.
const tests::SmallIndex& harbours() {
  static const tests::SmallIndex index([] {
    std::vector<tests::SmallArticle> articles;
    for (int article = 0; article < 30; ++article) {
      std::string body;
      for (int i = 0; i < 4; ++i) {
        std::string words;
        for (int times = 0; times <= (article + i) % 5; ++times) words += "Harbour ";
        body += paragraph(words + "passage " + std::to_string(i)) + "\n\n";
      }
      const std::string id = "a" + std::to_string(article);
      const std::string year = std::to_string(2000 + article);
      articles.push_back({id, "Title " + id, body, year + "-05-06", article % 2 == 0 ? "Even" : "Odd", "", ""});
    }
    return articles;
  }());
  return index;
}

using Place = std::tuple<std::uint32_t, std::string, std::uint64_t>;

std::vector<Place> places(const Results& results) {
  std::vector<Place> list;
  for (const Hit& hit : results.hits) list.emplace_back(hit.rank, hit.passage.metadata.id, hit.passage.offset);
  return list;
}

std::uint32_t most_of_one_article(const Results& results) {
  std::map<std::string, std::uint32_t> passages;
  for (const Hit& hit : results.hits) ++passages[hit.passage.metadata.id];
  std::uint32_t most = 0;
  for (const auto& [id, count] : passages) most = std::max(most, count);
  return most;
}

TEST(Search, GivesTheBestFirstAndRanksFromOne) {
  const Results results = harbours().search("harbour", tests::page(0));
  ASSERT_FALSE(results.hits.empty());
  for (std::size_t i = 0; i < results.hits.size(); ++i) {
    EXPECT_EQ(results.hits[i].rank, i + 1);
    EXPECT_LE(results.hits[i].score, results.hits[i > 0 ? i - 1 : 0].score);
  }
}

TEST(Search, GivesAtMostTwoPassagesOfAnArticle) {
  const Results results = harbours().search("harbour", tests::page(0));
  EXPECT_EQ(results.hits.size(), 60U);
  EXPECT_EQ(most_of_one_article(results), 2U);
  EXPECT_EQ(results.passages, 120U) << "of which two an article are shown";
  EXPECT_EQ(results.articles, 30U);
}

TEST(Search, GivesTheBestPassageOfEachArticleWhereAsked) {
  const Results best = harbours().search("harbour", tests::page(0, 0, 1));
  EXPECT_EQ(best.hits.size(), 30U);
  EXPECT_EQ(most_of_one_article(best), 1U);
  const Results all = harbours().search("harbour", tests::page(0, 0, 0));
  EXPECT_EQ(all.hits.size(), 120U);
  for (const Hit& hit : best.hits) {
    const auto first = std::find_if(all.hits.begin(), all.hits.end(), [&](const Hit& other) {
      return other.passage.metadata.id == hit.passage.metadata.id;
    });
    EXPECT_EQ(first->passage, hit.passage);
  }
}

TEST(Search, GivesTheSameListInPagesAsAtOnce) {
  for (const std::uint32_t per_article : {1U, 2U}) {
    const auto at_once = places(harbours().search("harbour filling", tests::page(0, 0, per_article)));
    for (const std::uint32_t size : {1U, 7U, 10U, 64U}) {
      std::vector<Place> paged;
      for (std::uint32_t offset = 0; offset < at_once.size(); offset += size) {
        const auto page = places(harbours().search("harbour filling", tests::page(size, offset, per_article)));
        paged.insert(paged.end(), page.begin(), page.end());
      }
      EXPECT_EQ(paged, at_once) << size << " a page";
    }
    EXPECT_THAT(harbours().search("harbour", tests::page(10, 1000, per_article)).hits, IsEmpty());
  }
}

TEST(Search, CountsSmallResultsExactlyHoweverFewAreShown) {
  for (const char* query :
       {"harbour", "harbour filling", "=harbour", "harb*", "\"harbour passage\"", "passage -title"}) {
    const Results all = harbours().search(query, tests::page(0, 0, 0));
    for (const std::uint32_t limit : {1U, 3U, 10U}) {
      const Results few = harbours().search(query, tests::page(limit));
      EXPECT_EQ(few.passages, all.hits.size()) << query;
      EXPECT_EQ(few.articles, all.articles) << query;
      EXPECT_FALSE(few.estimated) << query;
    }
  }
}

TEST(Search, OwnsUpToEstimatesOfLargeResultsAndCountsThemWhereAllAreAskedFor) {
  std::vector<tests::SmallArticle> articles;
  for (int i = 0; i < 1500; ++i) {
    articles.push_back({std::to_string(i), "", i % 3 == 0 ? "Quay one" : "Quay two quay", "", "", "", ""});
  }
  const tests::SmallIndex index(articles);
  for (const char* query : {"quay", "=quay", "quay one", "lang:en"}) {
    const Results all = index.search(query, tests::page(0));
    EXPECT_FALSE(all.estimated) << query;
    EXPECT_EQ(all.passages, 1500U) << query;
    EXPECT_EQ(all.articles, 1500U) << query;
    const Results ten = index.search(query);
    EXPECT_TRUE(ten.estimated || (ten.passages == 1500 && ten.articles == 1500)) << query << ' ' << ten.passages;
  }
}

TEST(Search, NarrowsWithoutChangingWhatIsFound) {
  Request request = tests::page(0);
  const Results all = harbours().search("harbour", request);
  request.source = "ODD";
  request.language = "EN";
  request.dates = {parse_date("2010-01-01"), parse_date("2014-12-31")};
  const Results narrow = harbours().search("harbour", request);
  EXPECT_EQ(narrow.passages, 8U);
  EXPECT_EQ(narrow.articles, 2U);
  for (const Hit& hit : narrow.hits) {
    EXPECT_THAT(hit.passage.metadata.id, testing::AnyOf("a11", "a13"));
    const auto same =
        std::find_if(all.hits.begin(), all.hits.end(), [&](const Hit& other) { return other.passage == hit.passage; });
    ASSERT_NE(same, all.hits.end());
  }
}

TEST(Search, ReturnsThePassageAsItWasIndexed) {
  const tests::SmallIndex index(
      {{"x 1", "العنوان", "وقال «الوزير» شيئًا.", "2023-02-06", "Wire", "Huda", "https://e.org"}});
  const Results results = index.search("الوزير");
  ASSERT_EQ(results.hits.size(), 1U);
  const index::Passage expected{
      {"x 1", "العنوان", parse_date("2023-02-06"), "Wire", "Huda", "https://e.org", "/news/x 1"},
      "ar",
      0,
      0,
      "وقال «الوزير» شيئًا.",
      results.hits[0].passage.copies_key};
  EXPECT_EQ(results.hits[0].passage, expected);
}

TEST(Search, SearchesTheWordsOfAPhraseOnlyWhereNothingHoldsThePhrase) {
  const tests::SmallIndex index({
      {"phrase", "", "The armed forces met.", "", "", "", ""},
      {"words", "", "Forces of the market armed nobody in Iraq.", "", "", "", ""},
  });
  const Results held = index.search("\"armed forces\" iraq");
  EXPECT_THAT(tests::ids_of(held), ElementsAre("phrase"));
  EXPECT_FALSE(held.relaxed);
  const Results relaxed = index.search("\"armed market\" iraq");
  EXPECT_THAT(tests::ids_of(relaxed), ElementsAre("words", "phrase"));
  EXPECT_TRUE(relaxed.relaxed);
  EXPECT_THAT(index.search("\"armed market\"").hits, IsEmpty());
  EXPECT_THAT(index.search("+\"armed market\" iraq").hits, IsEmpty());
  const Results nothing = index.search("\"no such\" thing");
  EXPECT_THAT(nothing.hits, IsEmpty());
  EXPECT_FALSE(nothing.relaxed);
}

TEST(Search, FindsAPhraseAsItIsSpelledSideBySideOnly) {
  const tests::SmallIndex index({
      {"spelled", "", "The armed forces met.", "", "", "", ""},
      {"apart", "", "Their armies of an armed force had forces.", "", "", "", ""},
      {"title", "Armed forces", "They met.", "", "", "", ""},
  });
  EXPECT_THAT(tests::ids_of(index.search("=\"armed forces\"")), UnorderedElementsAre("spelled", "title"));
  EXPECT_EQ(index.search("=\"armed forces\"").passages, 2U);
  EXPECT_THAT(tests::ids_of(index.search("\"armed forces\"")), UnorderedElementsAre("spelled", "title", "apart"));
}

TEST(Search, FindsWordsNearOneAnotherInEitherOrder) {
  const tests::SmallIndex index({
      {"near", "", "The price that was asked for oil rose.", "", "", "", ""},
      {"far", "", "Oil was found there, and so the people of the valley asked for a price.", "", "", "", ""},
      {"arabic", "", "ارتفع سعر برميل النفط", "", "", "", ""},
      {"phrase", "", "Crude oil has a high price.", "", "", "", ""},
  });
  EXPECT_THAT(tests::ids_of(index.search("oil NEAR/5 price")), UnorderedElementsAre("near", "phrase", "arabic"));
  EXPECT_THAT(tests::ids_of(index.search("oil NEAR/4 price lang:en")), ElementsAre("phrase"));
  EXPECT_THAT(tests::ids_of(index.search("\"crude oil\" NEAR/9 (price OR people)")), ElementsAre("phrase"));
  EXPECT_THAT(tests::ids_of(index.search("oil AND NOT (oil NEAR/5 price) lang:en")), ElementsAre("far"));
}

TEST(Search, FindsAPhraseThroughWhatStandsForItsWords) {
  const tests::SmallIndex index({
      {"order", "", "أعلنت الوزارة أن صادرات النفط تراجعت", "", "", "", ""},
      {"apart", "", "تراجعت صادرات القمح كما قالت الوزارة بعد أن هبط النفط", "", "", "", ""},
      {"name", "", "قال قائد الحرس الثوري إن القوات مستعدة", "", "", "", ""},
      {"spelled", "", "The commander of the IRGC spoke in Tehran", "", "", "", ""},
      {"own", "", "Oil exports fell", "", "", "", ""},
  });
  EXPECT_THAT(tests::ids_of(index.search("\"oil exports\"")), UnorderedElementsAre("order", "own"));
  EXPECT_THAT(tests::ids_of(index.search("\"commander of the Revolutionary Guard\"")),
              UnorderedElementsAre("name", "spelled"));
  const Results results = index.search("\"oil exports\" lang:ar");
  ASSERT_EQ(results.hits.size(), 1U);
  std::vector<std::string> marked;
  for (const Span& span : results.hits[0].text) marked.emplace_back(span.source.of(results.hits[0].passage.text));
  EXPECT_THAT(marked, ElementsAre("صادرات", "النفط"));
}

TEST(Search, RanksMoreOfTheWordsHigher) {
  const tests::SmallIndex index({
      {"one", "", "The harbour of the city has been rebuilt at last.", "", "", "", ""},
      {"both", "", "The harbour master of the city met a delegation.", "", "", "", ""},
      {"stem", "", "Two harbours of the city have been rebuilt anew.", "", "", "", ""},
  });
  EXPECT_THAT(tests::ids_of(index.search("harbour master")), ElementsAre("both", "one", "stem"))
      << "and the word as typed above its inflections";
}

}  // namespace
}  // namespace fihrist::searcher

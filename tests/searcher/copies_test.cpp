#include "searcher/copies.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/searcher/small_index.hpp"
#include "tests/support/random_article.hpp"

namespace fihrist::searcher {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

constexpr int kStories = 60;
constexpr int kCopies = 4;  // of each, itself among them

// Stories that hold the word harbour, each in four papers, one of which dates nothing.
const tests::SmallIndex& papers() {
  static const tests::SmallIndex index([] {
    tests::RandomArticle random(23);
    std::vector<tests::SmallArticle> articles;
    for (int story = 0; story < kStories; ++story) {
      auto words = random.words(150);
      words[3] = "harbour";
      for (int paper = 0; paper < kCopies; ++paper) {
        const std::string id = std::to_string(story) + "/" + std::to_string(paper);
        const std::string date = paper == 3 ? "" : "2020-0" + std::to_string(1 + (story + paper) % 9) + "-01";
        auto edited = words;
        edited[random.below(edited.size())] = "harbour";
        articles.push_back({id, "", tests::text_of(edited), date, "Paper " + std::to_string(paper), "", ""});
      }
    }
    return articles;
  }());
  return index;
}

Request folded(Request request) {
  request.fold_copies = true;
  return request;
}

std::string story_of(const index::Metadata& metadata) {
  return metadata.id.substr(0, metadata.id.find('/'));
}

std::string date_of(const Hit& hit) {
  return hit.passage.metadata.date ? to_iso(*hit.passage.metadata.date) : "undated";
}

TEST(FoldedCopies, ShowEachStoryOnceWithAllThatTellIt) {
  for (const Sort sort : {Sort::relevance, Sort::oldest, Sort::newest}) {
    for (const bool by_article : {false, true}) {
      Request request = folded(tests::page(0, 0, 1));
      request.sort = sort;
      request.by_article = by_article;
      const Results results = papers().search("harbour", request);
      ASSERT_THAT(results.hits, SizeIs(kStories));
      EXPECT_EQ(results.articles, static_cast<std::uint64_t>(kStories * kCopies));
      std::set<std::string> stories;
      for (std::size_t i = 0; i < results.hits.size(); ++i) {
        const Hit& hit = results.hits[i];
        EXPECT_EQ(hit.rank, i + 1);
        if (sort != Sort::relevance) {
          EXPECT_GT(total(hit.steps), 0) << i;
        }
        EXPECT_TRUE(stories.insert(story_of(hit.passage.metadata)).second);
        EXPECT_EQ(hit.copies.total, static_cast<std::uint64_t>(kCopies - 1));
        for (const index::Metadata& copy : hit.copies.articles) {
          EXPECT_EQ(story_of(copy), story_of(hit.passage.metadata));
          EXPECT_NE(copy.id, hit.passage.metadata.id);
        }
      }
    }
  }
}

TEST(FoldedCopies, AreTheSameListInPagesAsAtOnce) {
  for (const Sort sort : {Sort::relevance, Sort::oldest, Sort::newest}) {
    Request request = folded(tests::page(0));
    request.sort = sort;
    const auto at_once = tests::ids_of(papers().search("harbour", request));
    for (const std::uint32_t size : {7U, 10U, 40U}) {
      std::vector<std::string> paged;
      request.limit = size;
      for (request.offset = 0; request.offset < at_once.size(); request.offset += size) {
        const auto page = tests::ids_of(papers().search("harbour", request));
        paged.insert(paged.end(), page.begin(), page.end());
      }
      EXPECT_EQ(paged, at_once) << size;
      EXPECT_THAT(papers().search("harbour", request).hits, IsEmpty());
    }
  }
}

TEST(FoldedCopies, AreOnlyThoseThatTheRequestAsksFor) {
  Request request = folded(tests::page(0, 0, 1));
  request.source = "Paper 2";
  for (const Hit& hit : papers().search("harbour", request).hits) EXPECT_EQ(hit.copies.total, 0U);
  request.source.clear();
  request.dates = {parse_date("2020-01-01"), parse_date("2020-12-31")};
  for (const Hit& hit : papers().search("harbour", request).hits) EXPECT_EQ(hit.copies.total, 2U);
}

TEST(FoldedCopies, ShowBothPassagesOfTheArticleThatLeads) {
  tests::RandomArticle random(29);
  auto words = random.words(400);
  for (const std::size_t at : {10U, 200U, 390U}) words[at] = "harbour";
  const tests::SmallIndex index(
      {{"a", "", tests::text_of(words), "", "", "", ""}, {"b", "", tests::text_of(words), "", "", "", ""}});
  const Results results = index.search("harbour", folded(tests::page(10)));
  ASSERT_THAT(results.hits, SizeIs(2));
  EXPECT_EQ(results.hits[0].passage.metadata.id, results.hits[1].passage.metadata.id);
  EXPECT_THAT(results.hits[0].copies.articles, SizeIs(1));
  EXPECT_THAT(results.hits[1].copies.articles, IsEmpty()) << "named once";
  EXPECT_THAT(index.search("harbour", tests::page(10)).hits, SizeIs(4));
}

TEST(Dates, OrderAllThatMatchesAndNotOnlyTheBest) {
  for (const bool by_article : {false, true}) {
    Request request = tests::page(0, 0, by_article ? 1 : 2);
    request.by_article = by_article;
    for (const Sort sort : {Sort::oldest, Sort::newest}) {
      request.sort = sort;
      request.limit = 0;
      const Results all = papers().search("harbour", request);
      std::vector<std::string> dates;
      for (const Hit& hit : all.hits) dates.push_back(date_of(hit));
      const auto undated = std::find(dates.begin(), dates.end(), "undated");
      EXPECT_TRUE(std::all_of(undated, dates.end(), [](const auto& date) { return date == "undated"; }));
      EXPECT_TRUE(sort == Sort::oldest ? std::is_sorted(dates.begin(), undated)
                                       : std::is_sorted(dates.begin(), undated, std::greater<>()));
      EXPECT_GE(dates.end() - undated, kStories);
      request.limit = 5;
      const auto first = tests::ids_of(papers().search("harbour", request));
      EXPECT_TRUE(std::equal(first.begin(), first.end(), tests::ids_of(all).begin()));
    }
  }
}

}  // namespace
}  // namespace fihrist::searcher

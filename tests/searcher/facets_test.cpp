#include "searcher/facets.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

std::vector<std::pair<std::string, std::uint64_t>> counted(const tests::SmallIndex& index, std::string_view query,
                                                           Facet facet, Request request = {}) {
  request.facets = {facet};
  const Results results = index.search(query, request);
  std::vector<std::pair<std::string, std::uint64_t>> values;
  for (const auto& [value, articles] : results.facets.at(0).values) values.emplace_back(value, articles);
  return values;
}

// A paragraph that is a passage of its own.
std::string paragraph(const std::string& words) {
  std::string text = words;
  for (int i = 0; i < 90; ++i) text += " " + words;
  return text + ".\n\n";
}

const tests::SmallIndex& ports() {
  static const tests::SmallIndex index({
      {"a", "", paragraph("harbour") + paragraph("ميناء") + paragraph("harbour quay"), "2023-02-06", "The Gulf",
       "Omar S.", ""},
      {"b", "", paragraph("harbour"), "2023-02-28", "the gulf", "", ""},
      {"c", "", paragraph("harbour"), "2021-12-01", "The Gulf", "Omar S.", ""},
      {"d", "", paragraph("harbour quay"), "", "", "هدى", ""},
      {"e", "", paragraph("quay"), "2023-02-01", "Wire", "", ""},
  });
  return index;
}

TEST(Facets, CountArticlesAndNotPassages) {
  EXPECT_THAT(counted(ports(), "harbour", Facet::source), ElementsAre(Pair("The Gulf", 3), Pair("", 1)));
  EXPECT_THAT(counted(ports(), "harbour", Facet::author), ElementsAre(Pair("Omar S.", 2), Pair("", 1), Pair("هدى", 1)));
  EXPECT_THAT(counted(ports(), "nothing", Facet::author), IsEmpty());
}

TEST(Facets, GiveMonthsInTheirOrderAndUndatedOnesLast) {
  EXPECT_THAT(counted(ports(), "harbour OR quay", Facet::month),
              ElementsAre(Pair("2021-12", 1), Pair("2023-02", 3), Pair("", 1)));
}

TEST(Facets, CountAnArticleInEachLanguageInWhichItWasFound) {
  EXPECT_THAT(counted(ports(), "=harbour", Facet::language), ElementsAre(Pair("en", 4)));
  EXPECT_THAT(counted(ports(), "harbour OR ميناء", Facet::language), ElementsAre(Pair("en", 4), Pair("ar", 1)));
}

TEST(Facets, CountOnlyWhatTheRequestAsksFor) {
  Request request;
  request.limit = 1;
  request.source = "The Gulf";
  request.dates = {parse_date("2023-01-01"), {}};
  EXPECT_THAT(counted(ports(), "harbour", Facet::month, request), ElementsAre(Pair("2023-02", 2)));
}

TEST(Facets, AreExactHoweverManyMatch) {
  std::vector<tests::SmallArticle> articles;
  std::map<std::string, std::uint64_t> expected;
  for (int i = 0; i < 1300; ++i) {
    const std::string source = "Paper " + std::to_string(i * i % 7);
    articles.push_back({std::to_string(i), "", "Quay " + std::to_string(i), "", source, "", ""});
    ++expected[source];
  }
  const auto values = counted(tests::SmallIndex(articles), "quay", Facet::source);
  EXPECT_EQ((std::map<std::string, std::uint64_t>(values.begin(), values.end())), expected);
}

TEST(Facets, AreNamedAsTheyAreAskedFor) {
  for (const std::string_view name : kFacetNames) EXPECT_EQ(to_string(facet_named(name).value()), name);
  EXPECT_FALSE(facet_named("Source"));
}

}  // namespace
}  // namespace fihrist::searcher

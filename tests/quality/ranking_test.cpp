#include <gtest/gtest.h>

#include <iostream>

#include "tests/quality/indexed_corpus.hpp"
#include "tests/quality/measures.hpp"
#include "tests/quality/tables.hpp"

namespace fihrist::tests {
namespace {

const std::filesystem::path kTables = FIHRIST_SOURCE_DIR "/tests/quality";

// Mean nDCG@10 of the queries in one language against the articles of another.
double mean_ndcg(const std::string& from, const std::string& to) {
  static const IndexedCorpus corpus;
  const auto judgments = read_judgments(kTables / "judgments.tsv");
  double sum = 0;
  int count = 0;
  for (const JudgedQuery& query : read_queries(kTables / "queries.tsv")) {
    if (query.language != from) continue;
    Grades grades;
    for (const auto& [article, grade] : judgments.at(query.id)) {
      if (article.starts_with(to + "/")) grades.emplace(article, grade);
    }
    if (grades.empty()) continue;
    sum += ndcg_at_10(corpus.articles_for(query.text, to), grades);
    ++count;
  }
  std::cout << from << "->" << to << "  nDCG@10 " << sum / count << "  queries " << count << '\n';
  return sum / count;
}

TEST(Ranking, OfEnglishQueriesStaysAboveItsFloor) {
  EXPECT_GE(mean_ndcg("en", "en"), 0.885);
}

TEST(Ranking, OfArabicQueriesStaysAboveItsFloor) {
  EXPECT_GE(mean_ndcg("ar", "ar"), 0.825);
}

TEST(Ranking, OfArticlesInTheOtherLanguageStaysAboveItsFloor) {
  EXPECT_GE(mean_ndcg("en", "ar"), 0.85);
  EXPECT_GE(mean_ndcg("ar", "en"), 0.81);
}

}  // namespace
}  // namespace fihrist::tests

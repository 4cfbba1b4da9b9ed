#include <gtest/gtest.h>

#include <iostream>
#include <sstream>

#include "indexer/indexer.hpp"
#include "searcher/parser.hpp"
#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "shared/index/database.hpp"
#include "tests/quality/measures.hpp"
#include "tests/quality/tables.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::tests {
namespace {

const std::filesystem::path kCorpus = FIHRIST_SOURCE_DIR "/corpus";
const std::filesystem::path kTables = FIHRIST_SOURCE_DIR "/tests/quality";

// The corpus, indexed once for all tests of this file.
class Ranking : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<TemporaryFolder>();
    indexer::Options options;
    options.database = database();
    options.sources = {kCorpus.string()};
    std::istringstream in;
    std::ostringstream out;
    ASSERT_EQ(indexer::run(options, in, out, out), 0) << out.str();
  }
  static void TearDownTestSuite() { folder_.reset(); }

  static std::filesystem::path database() { return folder_->path() / "db"; }

  static std::vector<std::string> articles_for(const std::string& query, const std::string& language) {
    text::Analyzer analyzer;
    const searcher::Plan plan = searcher::make_plan(searcher::parse(query), analyzer, false);
    searcher::Request request;
    request.language = language;
    request.passages_per_article = 1;
    const auto results = index::read(
        {database()}, [&](const Xapian::Database& open) { return searcher::search(open, plan, request, analyzer); });
    std::vector<std::string> articles;
    for (const searcher::Hit& hit : results.hits) articles.push_back(hit.passage.metadata.id);
    return articles;
  }

  // Mean nDCG@10 of the queries in one language against the articles of the same language.
  static double mean_ndcg(const std::string& language) {
    const auto judgments = read_judgments(kTables / "judgments.tsv");
    double sum = 0;
    int count = 0;
    for (const JudgedQuery& query : read_queries(kTables / "queries.tsv")) {
      if (query.language != language) continue;
      Grades grades;
      for (const auto& [article, grade] : judgments.at(query.id)) {
        if (article.starts_with(language + "/")) grades.emplace(article, grade);
      }
      if (grades.empty()) continue;
      sum += ndcg_at_10(articles_for(query.text, language), grades);
      ++count;
    }
    std::cout << language << "->" << language << "  nDCG@10 " << sum / count << "  queries " << count << '\n';
    return sum / count;
  }

  static std::unique_ptr<TemporaryFolder> folder_;
};

std::unique_ptr<TemporaryFolder> Ranking::folder_;

TEST_F(Ranking, OfEnglishQueriesStaysAboveItsFloor) {
  EXPECT_GE(mean_ndcg("en"), 0.885);
}

TEST_F(Ranking, OfArabicQueriesStaysAboveItsFloor) {
  EXPECT_GE(mean_ndcg("ar"), 0.825);
}

}  // namespace
}  // namespace fihrist::tests

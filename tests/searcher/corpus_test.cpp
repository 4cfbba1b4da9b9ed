// Laws on the newsroom in corpus/, with the queries that its ranking is measured on.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "indexer/indexer.hpp"
#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "shared/index/database.hpp"
#include "shared/index/record.hpp"
#include "tests/searcher/evidence_of.hpp"
#include "tests/searcher/small_index.hpp"
#include "tests/searcher/snippet_laws.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::searcher {
namespace {

class Newsroom : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<tests::TemporaryFolder>();
    indexer::Options options;
    options.database = database();
    options.sources = {FIHRIST_SOURCE_DIR "/corpus"};
    options.common.quiet = true;
    std::istringstream in;
    std::ostringstream out;
    ASSERT_EQ(indexer::run(options, in, out, out), 0) << out.str();
  }
  static void TearDownTestSuite() { folder_.reset(); }

  static std::filesystem::path database() { return folder_->path() / "db"; }

  static std::vector<std::string> queries() {
    std::ifstream file(FIHRIST_SOURCE_DIR "/tests/quality/queries.tsv");
    std::vector<std::string> list;
    for (std::string line; std::getline(file, line);) {
      if (!line.empty() && line.front() != '#') list.push_back(line.substr(line.rfind('\t') + 1));
    }
    return list;
  }

  static std::vector<std::string> passages() {
    const Xapian::Database database = index::open({Newsroom::database()});
    std::vector<std::string> texts;
    for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
      texts.push_back(index::decode(database.get_document(*it).get_data()).text);
    }
    return texts;
  }

 private:
  static std::unique_ptr<tests::TemporaryFolder> folder_;
};

std::unique_ptr<tests::TemporaryFolder> Newsroom::folder_;

TEST_F(Newsroom, KeepsTheLawsOfEvidenceAndSnippetsForEveryPassageAndQuery) {
  text::Analyzer analyzer;
  text::Segmenter segmenter;
  std::vector<Plan> plans;
  for (const std::string& query : queries()) plans.push_back(make_plan(parse(query), analyzer, false));
  ASSERT_GT(plans.size(), 50U);
  std::size_t snippets = 0;
  for (const std::string& passage : passages()) {
    const auto tokens = analyzer.analyze(passage);
    for (const Plan& plan : plans) {
      const auto spans = tests::evidence_of(passage, plan, analyzer);
      auto token = tokens.begin();
      for (const Span& span : spans) {
        token = std::find_if(token, tokens.end(), [&](const text::Token& t) { return t.source == span.source; });
        ASSERT_NE(token, tokens.end());
        ++token;
      }
      if (!spans.empty() && ++snippets % 7 == 0)
        tests::expect_snippet_laws(passage, spans, segmenter, {1 + snippets % 3, 300});
    }
    tests::expect_snippet_laws(passage, {}, segmenter, {2, 120});
  }
  EXPECT_GT(snippets, 1000U);
}

TEST_F(Newsroom, ShowsForEveryHitWhyItIsOne) {
  text::Analyzer analyzer;
  const Xapian::Database news = index::open({database()});
  for (const std::string& query : queries()) {
    const Plan plan = make_plan(parse(query), analyzer, false);
    const Results results = search(news, plan, tests::page(0), analyzer);
    for (const Hit& hit : results.hits) {
      EXPECT_FALSE(hit.title.empty() && hit.text.empty()) << query << ": " << hit.passage.text;
    }
  }
}

}  // namespace
}  // namespace fihrist::searcher

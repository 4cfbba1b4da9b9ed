#include "tests/quality/tables.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <set>

namespace fihrist::tests {
namespace {

namespace fs = std::filesystem;

const fs::path kCorpus = FIHRIST_SOURCE_DIR "/corpus";
const fs::path kTables = FIHRIST_SOURCE_DIR "/tests/quality";

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> all_articles() {
  std::set<std::string> articles;
  for (const char* language : {"en", "ar"}) {
    for (const auto& entry : fs::directory_iterator(kCorpus / language)) {
      articles.insert(entry.path().lexically_relative(kCorpus).generic_string());
    }
  }
  return articles;
}

TEST(Corpus, TellsEverySubjectInBothLanguages) {
  for (const std::string& article : all_articles()) {
    const std::string twin = (article.starts_with("en/") ? "ar" : "en") + article.substr(2);
    EXPECT_TRUE(fs::exists(kCorpus / twin)) << article;
  }
}

TEST(Judgments, AreAboutKnownQueriesAndExistingArticles) {
  const auto judgments = read_judgments(kTables / "judgments.tsv");
  const auto articles = all_articles();
  std::set<std::string> ids;
  for (const JudgedQuery& query : read_queries(kTables / "queries.tsv")) ids.insert(query.id);
  for (const auto& [query, grades] : judgments) {
    EXPECT_TRUE(ids.contains(query)) << query;
    for (const auto& [article, grade] : grades) {
      EXPECT_TRUE(articles.contains(article)) << article;
      EXPECT_THAT(grade, testing::AllOf(testing::Ge(1), testing::Le(3))) << query << ' ' << article;
    }
  }
  EXPECT_EQ(judgments.size(), ids.size());
}

TEST(Judgments, AreTheSameForAQueryInEitherLanguage) {
  const auto judgments = read_judgments(kTables / "judgments.tsv");
  for (const auto& [query, grades] : judgments) {
    const std::string twin = (query.starts_with("en-") ? "ar" : "en") + query.substr(2);
    EXPECT_EQ(judgments.at(twin), grades) << query;
  }
}

TEST(Mentions, StandInTheirArticlesAsTheTableSays) {
  std::set<std::string> entities;
  for (const Mention& mention : read_mentions(kTables / "mentions.tsv")) {
    entities.insert(mention.entity);
    const std::string article = read_file(kCorpus / mention.article);
    ASSERT_FALSE(article.empty()) << mention.article;
    for (const std::string& form : mention.forms) {
      EXPECT_TRUE(article.find(form) != std::string::npos) << form << " in " << mention.article;
    }
  }
  EXPECT_GE(entities.size(), 60U);
}

}  // namespace
}  // namespace fihrist::tests

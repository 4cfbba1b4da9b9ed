#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <set>

#include "searcher/mentions.hpp"
#include "tests/quality/indexed_corpus.hpp"
#include "tests/quality/tables.hpp"

namespace fihrist::tests {
namespace {

using Articles = std::set<std::string>;

Articles articles_that_mention(const std::string& name, const IndexedCorpus& corpus) {
  text::Analyzer analyzer;
  searcher::Request request;
  request.limit = 0;
  request.names = &corpus.names();
  const auto found = index::read({corpus.path()}, [&](const Xapian::Database& database) {
    return searcher::find_mentions(database, name, request, analyzer);
  });
  Articles articles;
  for (const searcher::Mention& mention : found.mentions) articles.insert(mention.hit.passage.metadata.id);
  return articles;
}

// For each name, as it is in one of the languages, the articles in both that hold it.
void expect_found(std::string Mention::*name) {
  const IndexedCorpus corpus;
  std::map<std::string, Articles> judged;
  for (const Mention& mention : read_mentions(FIHRIST_SOURCE_DIR "/tests/quality/mentions.tsv")) {
    judged[mention.*name].insert(mention.article);
  }
  double right = 0;
  double wanted = 0;
  double given = 0;
  for (const auto& [text, articles] : judged) {
    const Articles found = articles_that_mention(text, corpus);
    Articles both;
    std::set_intersection(found.begin(), found.end(), articles.begin(), articles.end(),
                          std::inserter(both, both.end()));
    right += static_cast<double>(both.size());
    wanted += static_cast<double>(articles.size());
    given += static_cast<double>(found.size());
  }
  std::cout << "found " << right / wanted << "  wrong " << 1 - right / given << "  of " << wanted << '\n';
  EXPECT_GE(right / wanted, 0.985);
  EXPECT_LE(1 - right / given, 0.025);
}

TEST(MentionsOfTheCorpus, AreFoundByEnglishNames) {
  expect_found(&Mention::english);
}

TEST(MentionsOfTheCorpus, AreFoundByArabicNames) {
  expect_found(&Mention::arabic);
}

}  // namespace
}  // namespace fihrist::tests

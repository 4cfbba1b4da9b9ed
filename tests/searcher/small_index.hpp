// An index of a few articles, written as a table.
#pragma once

#include <xapian.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/copies.hpp"
#include "indexer/document_builder.hpp"
#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "shared/index/database.hpp"
#include "shared/index/writer.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::tests {

struct SmallArticle {
  std::string id;
  std::string title;
  std::string body;  // a paragraph is a passage where it is long enough
  std::string date;
  std::string source;
  std::string author;
  std::string url;
};

class SmallIndex {
 public:
  explicit SmallIndex(const std::vector<SmallArticle>& articles) {
    index::Writer writer(path(), index::Mode::update, std::chrono::milliseconds(0));
    indexer::DocumentBuilder builder;
    indexer::Copies copies(writer);
    for (const auto& [id, title, body, date, source, author, url] : articles) {
      index::Article article;
      article.metadata = {id, title, parse_date(date), source, author, url, "/news/" + id};
      article.body = body;
      article.has_own_id = true;
      indexer::put(builder.draft(article), copies, writer);
    }
    writer.finish();
  }

  std::filesystem::path path() const { return folder_.path() / "db"; }

  searcher::Results search(std::string_view query, const searcher::Request& request = {}) const {
    text::Analyzer analyzer;
    const searcher::Plan plan = searcher::make_plan(searcher::parse(query), analyzer, false);
    return index::read({path()},
                       [&](const Xapian::Database& db) { return searcher::search(db, plan, request, analyzer); });
  }

 private:
  TemporaryFolder folder_;
};

// 0 for all.
inline searcher::Request page(std::uint32_t limit, std::uint32_t offset = 0, std::uint32_t passages_per_article = 2) {
  searcher::Request request;
  request.limit = limit;
  request.offset = offset;
  request.passages_per_article = passages_per_article;
  return request;
}

inline std::vector<std::string> ids_of(const searcher::Results& results) {
  std::vector<std::string> ids;
  for (const searcher::Hit& hit : results.hits) ids.push_back(hit.passage.metadata.id);
  return ids;
}

}  // namespace fihrist::tests

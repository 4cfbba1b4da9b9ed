// corpus/, indexed for as long as it lives.
#pragma once

#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "indexer/indexer.hpp"
#include "searcher/names.hpp"
#include "searcher/parser.hpp"
#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "shared/index/database.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::tests {

class IndexedCorpus {
 public:
  IndexedCorpus() {
    indexer::Options options;
    options.database = path();
    options.sources = {FIHRIST_SOURCE_DIR "/corpus"};
    std::istringstream in;
    std::ostringstream out;
    if (indexer::run(options, in, out, out) != 0) throw std::runtime_error(out.str());
    names_ = searcher::Names({path()});
  }

  std::filesystem::path path() const { return folder_.path() / "db"; }
  const searcher::Names& names() const { return names_; }

  // Best first, each once.
  std::vector<std::string> articles_for(const std::string& query, const std::string& language) const {
    text::Analyzer analyzer;
    const searcher::Plan plan = searcher::make_plan(searcher::parse(query), analyzer, false);
    searcher::Request request;
    request.language = language;
    request.passages_per_article = 1;
    request.names = &names_;
    const auto results = index::read(
        {path()}, [&](const Xapian::Database& open) { return searcher::search(open, plan, request, analyzer); });
    std::vector<std::string> articles;
    for (const searcher::Hit& hit : results.hits) articles.push_back(hit.passage.metadata.id);
    return articles;
  }

 private:
  TemporaryFolder folder_;
  searcher::Names names_;
};

}  // namespace fihrist::tests

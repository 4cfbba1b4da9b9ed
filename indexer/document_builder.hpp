// Makes the documents of the index from an article: one a passage.
#pragma once

#include <string>
#include <vector>

#include "shared/index/article.hpp"
#include "shared/index/writer.hpp"
#include "shared/text/analyzer.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::indexer {

// The term of the file from which articles are read; `path` is empty for standard input.
std::string file_term(const std::string& path);

// Articles whose record gives an id are one when their ids are; others when their files and lines are.
std::string article_term(const index::Article& article);

// Hash of all that an article's passages are made from.
std::string article_hash(const index::Article& article);

class DocumentBuilder {
 public:
  // At least one passage, also for an article that has only a title.
  index::Entry build(const index::Article& article);

 private:
  // What all passages of an article have in common, looked at once.
  struct Shared {
    std::vector<text::Token> title;
    std::vector<std::string> terms;  // that narrow a search and weigh nothing
  };
  Shared shared_by_passages(const index::Article& article, const index::Entry& entry);
  Xapian::Document build_passage(const index::Article& article, const index::Entry& entry, const Shared& shared,
                                 ByteRange range);

  text::Analyzer analyzer_;
  text::Segmenter segmenter_;
};

}  // namespace fihrist::indexer

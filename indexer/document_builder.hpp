// Makes the documents of the index from an article: one a passage.
#pragma once

#include <string>
#include <vector>

#include "indexer/sketch.hpp"
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

// An article of which it is not yet known what it is a copy of.
struct Draft {
  index::Entry entry;                    // whose documents have no data yet
  std::vector<index::Passage> passages;  // which that is, but for the key of its copies
  Shingles shingles;                     // of the body
};

// The article among its copies, whose key is given.
index::Entry finished(Draft draft, const std::string& copies_key);

// The key of an article that is a copy of none: the beginning of its hash.
std::string own_copies_key(const std::string& hash);

class DocumentBuilder {
 public:
  // At least one passage, also for an article that has only a title.
  Draft draft(const index::Article& article);

 private:
  // What all passages of an article have in common, looked at once.
  struct Shared {
    std::vector<text::Token> title;
    std::vector<std::string> terms;  // that narrow a search and weigh nothing
  };
  Shared shared_by_passages(const index::Article& article, const index::Entry& entry);
  void add_passage(const index::Article& article, const Shared& shared, ByteRange range, Shingler& shingler,
                   Draft& draft);

  text::Analyzer analyzer_;
  text::Segmenter segmenter_;
};

}  // namespace fihrist::indexer

// Finds which articles of an index an article is a copy of, while that index is written.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/document_builder.hpp"
#include "indexer/sketch.hpp"
#include "shared/index/writer.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::indexer {

// Remembers what was put and removed since the last commit, and reads the rest from what is committed, but for what it
// still knows.
class Copies {
 public:
  explicit Copies(const index::Writer& writer) : writer_(writer) {}

  // The key of the first article that is found to be the same story as `article`, a term; nothing where none is. How
  // the article stood in the index before is no matter.
  std::optional<std::string> key_of(const std::string& article, const Shingles& shingles);

  // To be told of each article that is put into the index, by its first passage, and of each before it is removed.
  void put(Xapian::docid first_passage, const std::string& key, Shingles shingles);
  void remove(Xapian::docid first_passage);

 private:
  struct Article {
    std::string key;
    Shingles shingles;
  };

  using Passages = std::vector<Xapian::docid>;  // the first of articles

  void follow_commits();
  void forget(Xapian::docid first_passage);
  Passages sharing(std::uint32_t shingle, Xapian::docid but) const;
  Passages candidates(const Shingles& shingles, Xapian::docid but) const;
  void keep(Xapian::docid first_passage, Article article);
  const Article& article(Xapian::docid first_passage);
  Article read(Xapian::docid first_passage);

  const index::Writer& writer_;
  text::Analyzer analyzer_;
  std::optional<Xapian::Database> committed_;
  std::uint64_t commits_ = 0;                                              // when it was opened
  std::unordered_map<Xapian::docid, Article> known_;                       // by first passage: all recent ones
  std::deque<Xapian::docid> order_;                                        // in which they came to be known
  std::size_t shingles_ = 0;                                               // of them
  std::unordered_multimap<std::uint32_t, Xapian::docid> recent_sketches_;  // by shingle
  std::unordered_set<Xapian::docid> replaced_;                             // of what is committed, or gone
};

// Puts an article into the index, among its copies. Returns how many passages it has.
std::size_t put(Draft draft, Copies& copies, index::Writer& writer);

}  // namespace fihrist::indexer

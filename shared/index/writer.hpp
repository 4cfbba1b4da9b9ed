// The one way to change an index. Holds the lock while it lives.
#pragma once

#include <xapian.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "shared/index/catalog.hpp"
#include "shared/index/generations.hpp"
#include "shared/index/lock.hpp"
#include "shared/index/revision.hpp"

namespace fihrist::index {

// Update changes the current generation in place, or makes the first one. Rebuild writes a new one that readers do
// not see before finish().
enum class Mode { update, rebuild };

// The passages of one article, which come and go together.
struct Entry {
  std::string article;  // term
  std::string file;     // term; the article belongs to this file from now on
  std::string hash;     // of all that the passages were made from
  std::vector<Xapian::Document> passages;
};

class Writer {
 public:
  Writer(const std::filesystem::path& folder, Mode mode, std::chrono::milliseconds lock_timeout);

  // Whether the article stands in the index, made from the same content of the same file.
  bool holds(const std::string& article, const std::string& hash) const;

  // File terms of those other files whose passages of this article an entry for `file` would replace.
  std::vector<std::string> other_owners(const std::string& article, const std::string& file) const;

  // The first passage of the article; 0 where there is none.
  Xapian::docid first_passage(const std::string& article) const;

  // Replaces all passages of the article in one transaction, and marks them as those of the next commit; an article
  // that a rebuild finds unchanged stays of the commit it came with. Returns the first passage.
  Xapian::docid put(Entry entry);

  // The articles that belong to a file, as terms.
  std::vector<std::string> articles_of(const std::string& file) const;

  void remove(const std::string& article);

  // Makes what was done durable and visible. Called by put() and remove() every few thousand passages.
  void commit();

  // How often that was done.
  std::uint64_t commits() const { return commits_; }

  // The index as of the last commit, for reading without a word to what is pending.
  Xapian::Database committed() const;

  // Commits, and publishes a rebuilt generation.
  void finish();

  Xapian::WritableDatabase& database() { return database_; }
  const Xapian::WritableDatabase& database() const { return database_; }

 private:
  void count_changes(std::size_t passages);
  Revision revision_for(const Entry& entry) const;

  Generations generations_;
  Mode mode_;
  Lock lock_;
  int generation_ = 0;
  Xapian::WritableDatabase database_;
  Xapian::Database replaced_;  // by a rebuild; empty otherwise
  Revision revision_ = 0;      // of the next commit
  std::size_t uncommitted_ = 0;
  std::uint64_t commits_ = 0;
};

}  // namespace fihrist::index

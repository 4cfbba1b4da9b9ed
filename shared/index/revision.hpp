// In which commit a passage came into its index, so that a reader can ask for what came since it looked last.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace fihrist::index {

// Ascends from commit to commit, through rebuilds and in an index made anew: the milliseconds since 1970, or one more
// than the last where the clock stands behind it. 0 is before all.
using Revision = std::uint64_t;

Revision next_revision(Revision last);

// Of the last commit of an index that is one shard.
Revision last_revision(const Xapian::Database& database);
void set_last_revision(Xapian::WritableDatabase& database, Revision revision);

// Of the commit that the passage came with; an article that comes again unchanged keeps its own.
Revision revision_of(const Xapian::Document& passage);
void set_revision(Xapian::Document& passage, Revision revision);

// What came into several indexes, opened as one, between two looks at them.
class News {
 public:
  // From now on, what is committed up to this moment and came after `seen`, a revision for each index.
  News(const std::vector<std::filesystem::path>& folders, const std::vector<Revision>& seen);

  bool has(Xapian::docid passage, Revision revision) const;

  // Of each index, what to have seen next time.
  const std::vector<Revision>& last() const { return last_; }

 private:
  struct Window {
    Revision seen;
    Revision last;
  };
  std::vector<Window> shards_;
  std::vector<Revision> last_;
};

}  // namespace fihrist::index

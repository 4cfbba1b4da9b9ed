// What a run has to do: the files that were found, compared with what the index knows.
#pragma once

#include <vector>

#include "indexer/sources.hpp"
#include "shared/index/catalog.hpp"

namespace fihrist::indexer {

struct Changes {
  std::vector<SourceFile> to_read;          // new, or of another size or time
  std::vector<index::FileState> unchanged;  // among the files found
  std::vector<index::FileState> deleted;    // below a root that was read, and gone from it
};

// A file is never taken for deleted where its folder could not be read.
Changes compare(const Sources& sources, const std::vector<index::FileState>& known);

}  // namespace fihrist::indexer

// The words of an index, written beside it as names are sought among them.
#pragma once

#include <filesystem>

namespace fihrist::indexer {

// Does nothing where the file is newer than the last change of the index. Replaces the file in one step, so that a
// reader sees the old words or the new ones.
void write_names(const std::filesystem::path& folder);

}  // namespace fihrist::indexer

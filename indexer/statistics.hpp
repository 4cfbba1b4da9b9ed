// What is in an index: --stats.
#pragma once

#include <filesystem>
#include <ostream>

namespace fihrist::indexer {

void print_statistics(const std::filesystem::path& folder, bool json, std::ostream& out);

}  // namespace fihrist::indexer

// The program fihrist-index behind its command line.
#pragma once

#include <istream>
#include <ostream>

#include "indexer/options.hpp"

namespace fihrist::indexer {

// Returns the exit code; throws Error.
int run(const Options& options, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace fihrist::indexer

// The program fihrist-search behind its command line.
#pragma once

#include <ostream>

#include "searcher/options.hpp"

namespace fihrist::searcher {

// Returns the exit code; throws Error.
int run(const Options& options, std::ostream& out, std::ostream& err);

}  // namespace fihrist::searcher

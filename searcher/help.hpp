// The options of the searcher, as --help shows them.
#pragma once

#include <ostream>

#include "shared/cli/options.hpp"

namespace fihrist::searcher {

boost::program_options::options_description shown_options();

void print_help(std::ostream& out);

}  // namespace fihrist::searcher

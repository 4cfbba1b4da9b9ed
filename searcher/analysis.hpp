// How a query is understood, stage by stage: --analyze.
#pragma once

#include <string_view>

#include "searcher/parser.hpp"
#include "searcher/plan.hpp"
#include "shared/cli/page.hpp"

namespace fihrist::searcher {

// The plan may be expanded by what an index holds.
void print_analysis(cli::PageWriter& out, std::string_view query, const Parsed& parsed, const Plan& plan);

}  // namespace fihrist::searcher

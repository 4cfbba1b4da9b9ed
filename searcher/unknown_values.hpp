// A filter by what no passage has finds nothing, and is most often a slip or half of a name.
#pragma once

#include <xapian.h>

#include <vector>

#include "searcher/plan.hpp"
#include "searcher/request.hpp"

namespace fihrist::searcher {

// A remark on each language, source and word of an author that is asked for, in the query or beside it, and that no
// passage has; of a source, with a few that hold it in their name.
std::vector<Remark> unknown_values(const Xapian::Database& database, const Plan& plan, const Request& request);

}  // namespace fihrist::searcher

// A query on a page of HTML: what was asked, how much was found, what else was searched.
#pragma once

#include <ostream>

#include "searcher/output.hpp"

namespace fihrist::searcher {

// "143 passages in 55 articles, 1 to 10 shown"
void write_counts(std::ostream& out, const Response& response);

// Remarks, what may have been meant, other words that were searched, and the forms of a name.
void write_understanding(std::ostream& out, const Response& response);

}  // namespace fihrist::searcher

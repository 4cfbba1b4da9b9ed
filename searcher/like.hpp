// Articles like one that is given, in both languages.
#pragma once

#include "searcher/example.hpp"
#include "searcher/search.hpp"

namespace fihrist::searcher {

// Ranks whole articles by the words of the example, and by how near their days are. The example is not among them.
Results find_like(const Xapian::Database& database, const Example& example, const Request& request,
                  text::Analyzer& analyzer);

}  // namespace fihrist::searcher

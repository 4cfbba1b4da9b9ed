// Looks for what may have been meant by words of a query that the index does not hold.
#pragma once

#include <xapian.h>

#include <string_view>
#include <vector>

#include "searcher/plan.hpp"
#include "searcher/request.hpp"
#include "searcher/suggestion.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// `plan` is that of the query, with what stands for its words. For each word that matches by its stem and that the
// index holds in no form, variant or alternative, the best word that it does hold: of the other keyboard (of the whole
// query, where that makes sense of most of its words), or spelled nearly so. For a word that stands in a passage or
// two, one that is a likely slip away from it and very much more frequent. Words of the lexicon and the gazetteer are
// spelled right. Disjoint, in the order of the query; a bounded number of words is looked up.
std::vector<Suggestion> suggest(std::string_view query, const Plan& plan, const Request& request,
                                const Xapian::Database& database, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

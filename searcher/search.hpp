// The two stages of ranking: Xapian finds the best passages, the scorer orders them from their text.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <vector>

#include "searcher/hit.hpp"
#include "searcher/plan.hpp"
#include "searcher/request.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

struct Results {
  Plan plan;  // with the variants that stand in the index
  std::vector<Hit> hits;
  std::vector<FacetCounts> facets;
  std::uint64_t passages = 0;  // that match, in all
  std::uint64_t articles = 0;  // that they are from
  bool estimated = false;      // the two counts are
  bool relaxed = false;        // nothing held the phrases, so their words were searched
};

// With what may stand for its words, as far as the index holds it.
Plan expanded(const Xapian::Database& database, Plan plan, const Request& request, text::Analyzer& analyzer);

Results search(const Xapian::Database& database, Plan plan, const Request& request, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

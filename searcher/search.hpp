// The two stages of ranking: Xapian finds the best passages, the scorer orders them from their text.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/hit.hpp"
#include "searcher/plan.hpp"
#include "shared/crosslingual/gazetteer.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// What narrows and shapes a result beside the query.
struct Request {
  std::string language;  // ISO 639-1; empty for all
  std::string source;    // empty for all
  DateRange dates;
  std::uint32_t offset = 0;
  std::uint32_t limit = 10;  // 0 for all
  std::uint32_t passages_per_article = 2;
  bool by_article = false;  // ranks whole articles
  Steps steps = kAllSteps;
  const crosslingual::Gazetteer* gazetteer = nullptr;  // the built-in one where there is none
};

struct Results {
  Plan plan;  // with the variants that stand in the index
  std::vector<Hit> hits;
  std::uint64_t passages = 0;  // that match, in all
  std::uint64_t articles = 0;  // that they are from
  bool estimated = false;      // the two counts are
  bool relaxed = false;        // nothing held the phrases, so their words were searched
};

Results search(const Xapian::Database& database, Plan plan, const Request& request, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

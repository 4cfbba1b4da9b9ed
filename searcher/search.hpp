// Xapian query -> hits, copied out of the database.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/plan.hpp"
#include "shared/index/article.hpp"

namespace fihrist::searcher {

// What narrows and shapes a result beside the query.
struct Request {
  std::string language;  // ISO 639-1; empty for all
  std::string source;    // empty for all
  DateRange dates;
  std::uint32_t offset = 0;
  std::uint32_t limit = 10;  // 0 for all
  std::uint32_t passages_per_article = 2;
};

struct Hit {
  std::uint32_t rank = 0;  // 1 for the best
  double score = 0;
  index::Passage passage;
};

struct Results {
  std::vector<Hit> hits;
  std::uint64_t passages = 0;  // that match, in all
  std::uint64_t articles = 0;  // that they are from
  bool estimated = false;      // the two counts are
  bool relaxed = false;        // nothing held the phrases, so their words were searched
};

Results search(const Xapian::Database& database, const Plan& plan, const Request& request);

}  // namespace fihrist::searcher

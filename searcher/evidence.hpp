// Why a passage matches: which of its words stand for which word of the query, and by which rule. What is highlighted,
// what is told and what is counted come from here alone.
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/plan.hpp"
#include "searcher/sightings.hpp"
#include "searcher/via.hpp"

namespace fihrist::searcher {

struct Span {
  ByteRange source;  // a whole word of the text
  Via via = Via::exact;
  std::size_t word = 0;  // place in Plan::words
  double weight = 1;     // of the rule, 0 to 1

  bool operator==(const Span&) const = default;
};

// In the order of the text, at most one for each of its words. Words of a required phrase count where the phrase
// stands as a whole; excluded words and fields never.
std::vector<Span> find_evidence(const Sightings& seen, const Plan& plan, bool phrases_relaxed);

}  // namespace fihrist::searcher

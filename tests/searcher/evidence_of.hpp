// What of a text speaks for a plan.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/evidence.hpp"
#include "searcher/passage_counts.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::tests {

inline std::vector<searcher::Span> evidence_of(std::string_view text, const searcher::Plan& plan,
                                               text::Analyzer& analyzer, bool relaxed = false) {
  const searcher::QueryTerms terms(plan);
  searcher::PassageCounter counter(plan, terms);
  const searcher::PassageCounts counts = counter.count({}, analyzer.read(text));
  return searcher::find_evidence(counts.text, plan, relaxed);
}

}  // namespace fihrist::tests

// Why a passage matches: which of its words stand for which word of the query, and by which rule. What is highlighted,
// what is told and what is counted come from here alone.
#pragma once

#include <vector>

#include "searcher/plan.hpp"
#include "searcher/sightings.hpp"
#include "searcher/span.hpp"

namespace fihrist::searcher {

// In the order of the text, at most one for each of its words. Words of a phrase, and what stands for
// them, count where the phrase stands as a whole, words that must be near one another where they are; excluded words
// and fields never.
std::vector<Span> find_evidence(const Sightings& seen, const Plan& plan, bool phrases_relaxed);

}  // namespace fihrist::searcher

// The second stage of ranking: scores the passages that Xapian found by what their text says.
#pragma once

#include <array>
#include <vector>

#include "searcher/collection.hpp"
#include "searcher/passage_counts.hpp"
#include "searcher/ranking.hpp"

namespace fihrist::searcher {

// What each step adds to a score.
using StepScores = std::array<double, kSteps>;
double total(const StepScores& scores);

// BM25 of each step over its own counts. How rare a word is comes from the index, how rare a pair of words or a run of
// letters is from the passages found, since they hold nearly all that hold the pair. Whole articles are scored in
// the same way, from the sums of their passages.
std::vector<StepScores> score(const std::vector<PassageCounts>& passages, const Plan& plan, const QueryTerms& terms,
                              const Collection& collection, Steps steps, Saturation saturation = kOfPassages);

}  // namespace fihrist::searcher

// How good a ranking is, given the grades of the articles that matter.
#pragma once

#include <string>
#include <vector>

#include "tests/quality/tables.hpp"

namespace fihrist::tests {

// Normalized discounted cumulative gain of the first ten, with the grade itself as gain (Järvelin and Kekäläinen,
// "Cumulated gain-based evaluation of IR techniques", 2002). Requires a grade above 0.
double ndcg_at_10(const std::vector<std::string>& ranking, const Grades& grades);

// One over the rank of the first article that matters; 0 where none is among the first ten.
double mrr_at_10(const std::vector<std::string>& ranking, const Grades& grades);

// The share of the articles that matter that is among the first hundred.
double recall_at_100(const std::vector<std::string>& ranking, const Grades& grades);

// Two-sided paired randomisation test: how probable a mean difference at least as large is if it were chance which of
// the two measured values of a query came from which ranking. 10,000 random assignments, always the same (Smucker,
// Allan and Carterette, "A comparison of statistical significance tests for IR evaluation", 2007).
double randomisation_p(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace fihrist::tests

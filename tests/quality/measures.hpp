// How good a ranking is, given the grades of the articles that matter.
#pragma once

#include <string>
#include <vector>

#include "tests/quality/tables.hpp"

namespace fihrist::tests {

// Normalized discounted cumulative gain of the first ten, with the grade itself as gain (Järvelin and Kekäläinen,
// "Cumulated gain-based evaluation of IR techniques", 2002). Requires a grade above 0.
double ndcg_at_10(const std::vector<std::string>& ranking, const Grades& grades);

}  // namespace fihrist::tests

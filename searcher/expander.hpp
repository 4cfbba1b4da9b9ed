// Gives the words of a plan those spelling variants that stand in the index.
#pragma once

#include "searcher/collection.hpp"
#include "searcher/plan.hpp"

namespace fihrist::searcher {

// For each word that may vary: the most frequent variants, at most eight, none that is much more frequent than common
// words are.
void expand(Plan& plan, const Collection& collection);

}  // namespace fihrist::searcher

// Gives the words of a plan those related words and spelling variants that stand in the index.
#pragma once

#include "searcher/collection.hpp"
#include "searcher/plan.hpp"

namespace fihrist::searcher {

// For each word that may vary: the most frequent ones, at most eight of each kind, none that stands in more than a
// twentieth of the passages of its language.
void expand(Plan& plan, const Collection& collection);

}  // namespace fihrist::searcher

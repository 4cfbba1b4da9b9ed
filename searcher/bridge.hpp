// Gives the words of a plan what may stand for them in the other language: the bridge between the two.
#pragma once

#include "searcher/collection.hpp"
#include "searcher/plan.hpp"
#include "searcher/request.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// At each word the longest name or term that begins there; of a term its words too, with half the weight. A word that
// neither gazetteer nor lexicon knows is sought by its sound. Only what the index holds; words that were asked for as
// they are spelled, or that must not be there, get nothing; those that must be there get no other name in their own
// language, and only sure translations. Steps of the request that are left out are not looked up.
void add_alternatives(Plan& plan, const Request& request, const Collection& collection, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

// Gives the words of a plan what may stand for them in the other script: the bridge between the languages.
#pragma once

#include "searcher/collection.hpp"
#include "searcher/names.hpp"
#include "searcher/plan.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// The longest names first; each word is part of one name at most. Only what the index holds; words that were asked for
// as they are spelled, or that must not be there, get nothing; those that must be there get no other name in their own
// language.
void add_alternatives(Plan& plan, const Names& names, const Collection& collection, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

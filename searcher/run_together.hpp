// Words that were written together without meaning one word: البحرالميت, whitehouse.
#pragma once

#include "searcher/collection.hpp"
#include "searcher/plan.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// In every sequence, puts two words that the index holds in the place of a word that may vary, that it does not hold
// in any form or variant, and that is made of these two, which stand near one another somewhere. Of several ways, the
// one whose rarer half is most frequent.
void take_apart(Plan& plan, const Collection& collection, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

// a NOT b OR c: what is not wanted is taken from the term before it, or OR would bring all that lacks b.
#pragma once

#include <vector>

#include "searcher/query.hpp"

namespace fihrist::searcher {

// Appends what the parser found next in a sequence. Where that begins with what is excluded and goes on with AND or OR,
// it becomes part of the word, phrase or group before it:
//
//   a, (any -b c)         ->  (any (all a -b) c)
//   (any a b), (all -c d) ->  (any a (all b -c d))
void append(Query next, std::vector<Query>& sequence);

}  // namespace fihrist::searcher

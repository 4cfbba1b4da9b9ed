// What the user said: the tree that the parser makes of a query, before any word is looked at.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"

namespace fihrist::searcher {

struct Query {
  enum class Kind {
    word,      // text
    phrase,    // text, several words in quotes
    filter,    // field:text
    sequence,  // children beside one another: the more of them the better
    all,       // a AND b
    any,       // a OR b
    near,      // a NEAR/n b: at most so many words from one to the next
    required,  // +a
    excluded,  // -a, NOT a
  };
  enum class Match {
    stem,    // any inflection
    exact,   // =word: as spelled, but for case, accents and the like
    prefix,  // word*
  };

  Kind kind = Kind::sequence;
  Match match = Match::stem;
  bool is_name = false;  // ~word: its other spellings are wanted even where it looks like no name
  std::string text;
  std::string field;
  // In the query: of a filter; of the text of a word or phrase; of the first operator of near, all and any.
  ByteRange source;
  std::size_t distance = 0;  // of near, in words
  std::vector<Query> children;

  bool operator==(const Query&) const = default;
};

// An S-expression:  (sequence iran (required (phrase "armed forces")) (filter lang ar))
std::string to_string(const Query& query);

// Something in a query that was not understood, or was understood otherwise than it may have been meant.
struct Remark {
  ByteRange source;  // in the query
  std::string text;

  bool operator==(const Remark&) const = default;
};

// In the order of what they are about in the query.
void sort_by_place(std::vector<Remark>& remarks);

}  // namespace fihrist::searcher

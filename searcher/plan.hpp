// What is looked up: the words of a query as index terms, each knowing what the user typed and how it may match.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/date_range.hpp"
#include "searcher/query.hpp"
#include "searcher/via.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/language.hpp"

namespace fihrist::searcher {

// Another stem that may stand for a word.
struct Variant {
  std::string stem;
  double passages = 0;  // that hold it
  Via via = Via::spelling;

  bool operator==(const Variant&) const = default;
};

struct PlannedWord {
  std::string typed;
  Query::Match match = Query::Match::stem;
  text::Language language = text::Language::other;
  std::string form;
  std::string stem;
  bool may_vary = false;  // it weighs, and does not decide
  bool is_name = false;   // its other spellings are wanted
  std::vector<Variant> variants;
  ByteRange source{};  // in the query

  bool operator==(const PlannedWord&) const = default;
};

// Other words that may stand for words of the query: a name in the other script, another name of the same thing.
struct Alternative {
  std::vector<std::size_t> words;  // places in Plan::words, side by side
  std::string text;                // as the press writes it
  text::Language language = text::Language::other;
  Via via = Via::gazetteer;
  double weight = 0;    // 0 to 1
  double passages = 0;  // that hold it
  // Its words, one behind the other: the forms each may have, which the index holds, and its stem; without forms, any
  // of the stem.
  struct Word {
    std::vector<std::string> forms;
    std::string stem;
    bool operator==(const Word&) const = default;
  };
  std::vector<Word> pattern;

  bool operator==(const Alternative&) const = default;
};

struct PlanNode {
  enum class Kind {
    nothing,   // matches nothing
    word,      // words.front()
    phrase,    // words, in order and side by side
    field,     // tokens that must all stand in a field
    dates,     // a range of days
    sequence,  // plain children weigh, required and excluded ones decide
    all,
    any,
    near,  // children: words, phrases, or any of them
    required,
    excluded,
  };

  Kind kind = Kind::nothing;
  std::vector<std::size_t> words;  // places in Plan::words
  index::Field field{};
  std::vector<std::string> tokens;
  DateRange dates;
  std::size_t distance = 0;  // of near: words from one to the next at most
  std::vector<PlanNode> children;

  bool operator==(const PlanNode&) const = default;
};

struct Plan {
  std::vector<PlannedWord> words;
  std::vector<Alternative> alternatives;
  PlanNode root;
  std::vector<Remark> remarks;

  // Phrases beside other words are required; where nothing holds them all, their words are searched one by one.
  bool phrases_can_relax = false;
};

// The words of the query that the alternative stands for, as they were typed.
std::string typed(const Alternative& alternative, const Plan& plan);

std::string to_string(const Plan& plan);

}  // namespace fihrist::searcher

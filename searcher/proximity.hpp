// Words that must stand near one another, whatever stands for them.
//
// Xapian's positional operators take terms and ORs of terms alone: of what has several words, each combination is
// spelled out.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <vector>

#include "searcher/plan.hpp"

namespace fihrist::searcher {

// Words that may stand between two words of a phrase in the other language, where the phrase has none: the prepositions
// and articles that only one of the languages needs.
inline constexpr std::size_t kSlack = 2;

// What stands, in the language, for each word or term of a phrase, stop words left out where they are in another
// language; empty where one has nothing that stands for it.
struct PhrasePart {
  std::vector<std::size_t> words;                // places in Plan::words
  std::vector<const Alternative*> alternatives;  // for all of them
};
std::vector<PhrasePart> parts_of(const std::vector<std::size_t>& phrase, text::Language language, const Plan& plan);

// The phrase with other words in the places of some of its own, in its own order, and in the other language in any
// order. Empty where nothing else stands for its words. The phrase itself, and what stands for it as a whole, are not
// among them.
std::vector<Xapian::Query> other_phrases(const std::vector<std::size_t>& phrase, const Plan& plan);

// Of a node of kind near.
Xapian::Query near_one_another(const PlanNode& node, const Plan& plan);

}  // namespace fihrist::searcher

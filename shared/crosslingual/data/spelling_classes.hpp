// Units and their sequences for pairs of spellings, in classes of pairs that spell alike.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "shared/crosslingual/data/letter_model.hpp"
#include "shared/crosslingual/data/multigrams.hpp"
#include "shared/crosslingual/data/name_pairs.hpp"

namespace fihrist::crosslingual {

struct SpellingClass {
  UnitModel units;
  std::map<std::pair<int, int>, double> bigrams;  // log probability of a unit behind another, where both are seen so
  std::vector<double> backoff;                    // by unit, log weight of all that are not
};

// Takes off the pairs whose sides have no more to do with each other than any two words.
std::vector<NamePair> related_only(const std::vector<NamePair>& pairs, const UnitModel& units, const LetterModel& left,
                                   const LetterModel& right, double least);

// Two classes: names whose vowels are written, then native names, whose short vowels are not. The second starts with
// the pairs marked native; then each pair moves to where it is more probable.
std::vector<SpellingClass> learn_two_classes(const std::vector<NamePair>& pairs, UnitShape shape);

// Of bigrams, those seen `least_bigram` times.
SpellingClass learn_one_class(const std::vector<SpellingPair>& pairs, const Learning& how, int least_bigram);

}  // namespace fihrist::crosslingual

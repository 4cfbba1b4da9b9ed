// How probable it is that two words are spellings of one name, by the letters alone.
//
// A pair is divided into units, a few letters of one side that stand for a few of the other. Names of the press are
// spelled in two ways: Western ones with every vowel written in Arabic, native ones without the short. Each class has
// its own probabilities of units behind each other, and the better one counts.
#pragma once

#include <array>
#include <string_view>

#include "shared/crosslingual/name_tables.hpp"

namespace fihrist::crosslingual {

struct PairScore {
  double joint = 0;        // log probability of both words as spellings of one name, of the better class
  double native_lead = 0;  // of the native class before the other; 0 where there is one class
  double chance_from = 0;  // log probability of each word by itself
  double chance_to = 0;
  double name_lead_to = 0;  // of the second word, of how much more probable it is among names than among words

  double ratio() const { return joint - chance_from - chance_to; }
};

class Transliteration {
 public:
  Transliteration(NameTables tables, Direction direction) : tables_(tables), direction_(direction) {}

  // Letters without bounds, at most kMaxLetters.
  PairScore score(std::string_view from, std::string_view to) const;

 private:
  double joint(std::string_view left, std::string_view right, std::size_t spelling_class) const;

  NameTables tables_;
  Direction direction_;
};

}  // namespace fihrist::crosslingual

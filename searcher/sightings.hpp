// What a reading of a text saw of the words of a query: what is shown of a passage comes from the reading that scored
// it.
#pragma once

#include <cstddef>
#include <vector>

#include "searcher/via.hpp"
#include "shared/base/utf8.hpp"

namespace fihrist::searcher {

// A word of the query that a word of a text is.
struct WordMatch {
  std::size_t word;  // place in Plan::words
  Via via;
  double weight;  // 0 to 1

  bool operator==(const WordMatch&) const = default;
};

struct Sighting {
  std::size_t place;  // words of the text before it
  ByteRange source;
  const std::vector<WordMatch>* matches;  // at least one; kept by the PassageCounter that saw them
};

// All words of an alternative, side by side.
struct AlternativeSighting {
  std::size_t alternative;  // place in Plan::alternatives
  std::size_t place;        // of the first of its words
  std::vector<ByteRange> sources;
};

// Both in the order of the text.
struct Sightings {
  std::vector<Sighting> words;
  std::vector<AlternativeSighting> alternatives;
};

}  // namespace fihrist::searcher

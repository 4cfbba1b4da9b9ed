// Finds the words of a vocabulary that are spelled nearly like a word: one walk through the tree of their letters.
//
// At each node stands, for every place in the word sought, how many edits lie between the letters down to the node and
// the letters up to that place; a subtree in which all are too many is left out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "shared/crosslingual/vocabulary.hpp"

namespace fihrist::crosslingual {

// Letters that are replaced, left out, put in, or exchanged with their neighbour, no letter twice: the restricted
// Damerau-Levenshtein distance.
struct NearWord {
  std::uint32_t word = 0;  // its number in the vocabulary
  std::size_t edits = 0;
  double cost = 0;  // as EditCosts has it, of having typed the word sought for this one
};

// One for a short word, two for a longer one, none for a word that would be as near to anything.
std::size_t plausible_edits(std::size_t letters);

// All words within `edits` of `letters`, in the order of the vocabulary, the word itself too. `letters` as letters_of()
// makes them. Throws Error for a damaged vocabulary.
std::vector<NearWord> near_words(const Vocabulary& vocabulary, Script script, std::string_view letters,
                                 std::size_t edits);

}  // namespace fihrist::crosslingual

// The words of an index that may have been meant by a word that is misspelled, in its own script.
//
//   goverment -> government    القاهزة -> القاهره
//
// Words are sought by their letters (spelling_search.hpp), then judged by how likely the slip is (edit_costs.hpp) and
// how frequent the word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/crosslingual/vocabulary.hpp"
#include "shared/text/language.hpp"

namespace fihrist::crosslingual {

struct SpellingCandidate {
  std::string word;     // as folded
  double cost = 0;      // as EditCosts has it
  double passages = 0;  // it occurs in

  // The greater, the more likely: frequent words are meant more often.
  double score() const;
};

// The best, at most kMaxSpellings, best first, never the word itself. An Arabic word behind clitics is sought without
// them too, as the vocabulary has it. None for a word with anything but letters of its script. Throws Error for a
// damaged vocabulary.
inline constexpr std::size_t kMaxSpellings = 8;
std::vector<SpellingCandidate> spelled_nearly(const Vocabulary& vocabulary, std::string_view folded_word,
                                              text::Language language);

// The most that a candidate for a word of so many letters may cost; what costs more is another word.
double plausible_cost(std::size_t letters);

// Puts them in order and keeps the best.
void keep_best(std::vector<SpellingCandidate>& candidates);

}  // namespace fihrist::crosslingual

// The steps of ranking and their weights, each of which can be left out to see what it is worth.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>

#include "shared/text/language.hpp"

namespace fihrist::searcher {

enum class Step {
  stem,      // a word in any inflection
  form,      // the same as it is spelled
  variants,  // other stems that may stand for it
  names,     // what it is called in the other script, and by others
  words,     // what it is in the other language
  pairs,     // two words of the query side by side
  title,     // a word of the query in the title
  letters,   // runs of letters that words share
  lead,      // all of these in the first words of an article, where articles are ranked
};

inline constexpr std::array<std::string_view, 9> kStepNames = {"stem",  "form",  "variants", "names", "words",
                                                               "pairs", "title", "letters",  "lead"};
inline constexpr std::size_t kSteps = kStepNames.size();

using Steps = std::bitset<kSteps>;
inline const Steps kAllSteps = Steps().set();

constexpr std::size_t place(Step step) {
  return static_cast<std::size_t>(step);
}

std::optional<Step> step_named(std::string_view name);

// A stem weighs 1.
inline constexpr double kFormWeight = 0.3;
inline constexpr double kPairWeight = 0.2;
inline constexpr double kTitleWeight = 0.15;
inline constexpr double kLeadWeight = 0.6;
constexpr double variant_weight(text::Language language) {
  return language == text::Language::ar ? 0.4 : 0.3;
}
// A passage in the other language has neither forms nor letters to show, of which Arabic ones count more: this makes
// the scores of both comparable, and leaves those in the language of the query a little before the others.
constexpr double across_weight(text::Language to) {
  return to == text::Language::ar ? 1.4 : 1.6;
}
constexpr double letter_weight(text::Language language) {
  return language == text::Language::ar ? 0.5 : 0.2;
}

// How fast BM25 tires of a word that comes again, and how much it makes of length.
struct Saturation {
  double k1;
  double b;
};
inline constexpr Saturation kOfPassages = {0.9, 0.75};  // of about 100 words, the whole of which a query is about
inline constexpr Saturation kOfArticles = {1.2, 0.75};

}  // namespace fihrist::searcher

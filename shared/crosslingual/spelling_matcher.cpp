#include "shared/crosslingual/spelling_matcher.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "shared/crosslingual/edit_costs.hpp"
#include "shared/crosslingual/spelling_search.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr double kBehindClitics = 1;   // costs a candidate for what is left without them
constexpr std::size_t kLeastRest = 4;  // letters
constexpr std::size_t kLetterBytes = 2;
constexpr std::array<std::string_view, 12> kClitics = {"وبال", "وال", "بال", "كال", "فال", "ولل",
                                                       "لل",   "ال",  "و",   "ب",   "ل",   "ف"};

std::string_view without_clitics(std::string_view word) {
  for (const std::string_view clitics : kClitics) {
    if (word.starts_with(clitics) && word.size() >= clitics.size() + kLeastRest * kLetterBytes)
      return word.substr(clitics.size());
  }
  return {};
}

void add_near(const Vocabulary& vocabulary, Script script, std::string_view word, double extra_cost,
              std::vector<SpellingCandidate>& candidates) {
  const auto letters = letters_of(word, script);
  if (!letters) return;
  const double most = plausible_cost(letters->size());
  std::vector<NearWord> near = near_words(vocabulary, script, *letters, plausible_edits(letters->size()));
  std::erase_if(near, [&](const NearWord& found) { return found.edits == 0 || found.cost > most; });
  const auto score = [&](const NearWord& found) {
    return std::log(vocabulary.passages(script, found.word) + 1.0) - found.cost;
  };
  std::vector<std::pair<double, const NearWord*>> best;
  best.reserve(near.size());
  for (const NearWord& found : near) best.emplace_back(-score(found), &found);
  const std::size_t kept = std::min(best.size(), kMaxSpellings);
  std::partial_sort(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(kept), best.end());
  for (std::size_t i = 0; i < kept; ++i) {
    const NearWord& found = *best[i].second;
    candidates.push_back({std::string(vocabulary.word(script, found.word)), found.cost + extra_cost,
                          static_cast<double>(vocabulary.passages(script, found.word))});
  }
}

}  // namespace

double SpellingCandidate::score() const {
  return std::log(passages + 1) - cost;
}

double plausible_cost(std::size_t letters) {
  constexpr std::size_t kMiddling = 5;
  constexpr std::size_t kLong = 8;
  if (letters < kMiddling) return EditCosts::kLeast + 1.5;
  if (letters < kLong) return 2 * EditCosts::kLeast + 1.5;
  return 2 * EditCosts::kMost;
}

void keep_best(std::vector<SpellingCandidate>& candidates) {
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const auto& a, const auto& b) { return a.score() > b.score(); });
  if (candidates.size() > kMaxSpellings) candidates.resize(kMaxSpellings);
}

std::vector<SpellingCandidate> spelled_nearly(const Vocabulary& vocabulary, std::string_view folded_word,
                                              text::Language language) {
  std::vector<SpellingCandidate> candidates;
  const auto script = script_of(language);
  if (!script) return candidates;
  add_near(vocabulary, *script, folded_word, 0, candidates);
  if (*script == Script::arabic) {
    const std::string_view rest = without_clitics(folded_word);
    if (!rest.empty()) add_near(vocabulary, *script, rest, kBehindClitics, candidates);
  }
  keep_best(candidates);
  return candidates;
}

}  // namespace fihrist::crosslingual

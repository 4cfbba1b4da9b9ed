#include "shared/crosslingual/name_matcher.hpp"

#include <algorithm>
#include <cmath>

#include "shared/crosslingual/name_search.hpp"
#include "shared/crosslingual/transliteration.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::size_t kLeastLetters = 2;
constexpr double kMaxLead = 5;         // of a class that counts
constexpr double kUsualFrequency = 3;  // log1p() of the passages a usual word of an index occurs in

// A Latin word without a vowel is an acronym, an abbreviation or misspelled.
bool may_be_name(std::string_view letters, Script script) {
  if (letters.size() < kLeastLetters) return false;
  const auto is_vowel = [](char letter) {
    return std::string_view("aeiouy").find(static_cast<char>('a' + letter - 1)) != std::string_view::npos;
  };
  return script == Script::arabic || std::any_of(letters.begin(), letters.end(), is_vowel);
}

// 0 for a usual word and where it is unknown.
double frequency(double passages) {
  return passages > 0 ? std::log1p(passages) - kUsualFrequency : 0;
}

NameFeatures features_of(const PairScore& pair, double search_score, double limit, double from_letters,
                         double to_letters, double passages) {
  return {pair.ratio(),
          search_score,
          from_letters,
          to_letters,
          limit,
          pair.joint,
          pair.chance_from,
          pair.chance_to,
          std::clamp(pair.native_lead, -kMaxLead, kMaxLead),
          search_score / limit,
          pair.name_lead_to,
          frequency(passages)};
}

}  // namespace

std::vector<RawCandidate> NameMatcher::candidates(std::string_view folded_word, Direction direction) const {
  const DirectionTraits& way = traits(direction);
  const auto letters = letters_of(folded_word, way.from);
  if (!letters || !may_be_name(*letters, way.from)) return {};
  const NameSearch search(tables_, direction, *letters);
  const Transliteration transliteration(tables_, direction);
  std::vector<RawCandidate> found;
  for (const SearchHit& hit : search.run(vocabulary_.tree(way.to))) {
    const std::string_view word = vocabulary_.word(way.to, hit.word);
    const auto spelling = letters_of(word, way.to);
    if (!spelling || !may_be_name(*spelling, way.to) || word == folded_word) continue;
    found.push_back({hit.word, features_of(transliteration.score(*letters, *spelling), hit.score, search.limit(),
                                           static_cast<double>(letters->size()), static_cast<double>(spelling->size()),
                                           vocabulary_.passages(way.to, hit.word))});
  }
  return found;
}

double NameMatcher::judge(const NameFeatures& features, Direction direction) const {
  const Weights& weights = tables_.weights(direction);
  double sum = weights.bias;
  for (std::size_t i = 0; i < kFeatures; ++i)
    sum += weights.weight[i] * (features[i] - weights.mean[i]) / weights.deviation[i];
  return sum;
}

std::vector<NameCandidate> NameMatcher::match(std::string_view folded_word, text::Language from,
                                              text::Language to) const {
  const auto from_script = script_of(from);
  const auto to_script = script_of(to);
  if (!from_script || !to_script) return {};
  const Direction direction = direction_between(*from_script, *to_script);
  const Weights& weights = tables_.weights(direction);
  std::vector<NameCandidate> found;
  double best = -HUGE_VAL;
  for (const RawCandidate& raw : candidates(folded_word, direction)) {
    const double judged = judge(raw.features, direction);
    best = std::max(best, judged);
    found.push_back({std::string(vocabulary_.word(*to_script, raw.word)), judged, 0,
                     static_cast<double>(vocabulary_.passages(*to_script, raw.word))});
  }
  for (NameCandidate& candidate : found) {
    candidate.score -= kGap * (best - candidate.score) + weights.threshold;
    candidate.confidence = 1 / (1 + std::exp(-(weights.intercept + weights.slope * candidate.score)));
  }
  std::sort(found.begin(), found.end(), [](const NameCandidate& a, const NameCandidate& b) {
    return a.score > b.score || (a.score == b.score && a.word < b.word);
  });
  return found;
}

}  // namespace fihrist::crosslingual

#include "searcher/scorer.hpp"

#include <algorithm>
#include <numeric>

#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

using index::Field;
using index::term;

// The weight of each word by how rare it is among the passages of its language.
struct Rarities {
  std::vector<double> stems;
  std::vector<double> forms;
  std::vector<double> variants;
};

Rarities rarities_of(const Plan& plan, const QueryTerms& terms, const Collection& collection) {
  Rarities rarities;
  for (const std::size_t at : terms.words) {
    const PlannedWord& word = plan.words[at];
    const auto rarity = [&](double holding) { return collection.rarity(holding, word.language); };
    double variants = 0;
    for (const Variant& variant : word.variants) variants += variant.passages;
    rarities.stems.push_back(rarity(collection.holding(term(Field::stem, word.stem))));
    rarities.forms.push_back(rarity(collection.holding(term(Field::form, word.form))));
    rarities.variants.push_back(rarity(variants));
  }
  return rarities;
}

// Inverse document frequency of each feature among the passages found.
template <typename Feature>
std::vector<double> rarities_among(const std::vector<PassageCounts>& passages, std::size_t features, Feature feature) {
  std::vector<double> rarities(features);
  for (std::size_t i = 0; i < features; ++i) {
    const auto holding = std::count_if(passages.begin(), passages.end(),
                                       [&](const PassageCounts& counts) { return feature(counts)[i] > 0; });
    rarities[i] = inverse_document_frequency(static_cast<double>(passages.size()), static_cast<double>(holding));
  }
  return rarities;
}

double mean(const std::vector<PassageCounts>& passages, double PassageCounts::*length) {
  double sum = 0;
  for (const PassageCounts& counts : passages) sum += counts.*length;
  return std::max(1.0, sum / static_cast<double>(std::max<std::size_t>(1, passages.size())));
}

// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
double saturated(double frequency, double relative_length) {
  return frequency * (kK1 + 1) / (frequency + kK1 * (1 - kB + kB * relative_length));
}

}  // namespace

double total(const StepScores& scores) {
  return std::accumulate(scores.begin(), scores.end(), 0.0);
}

std::vector<StepScores> score(const std::vector<PassageCounts>& passages, const Plan& plan, const QueryTerms& terms,
                              const Collection& collection, Steps steps) {
  const Rarities rarities = rarities_of(plan, terms, collection);
  const auto pairs = rarities_among(
      passages, terms.pairs.size(), [](const auto& p) -> auto& { return p.pairs; });
  const auto runs = rarities_among(
      passages, terms.run_languages.size(), [](const auto& p) -> auto& { return p.runs; });
  const double mean_words = mean(passages, &PassageCounts::words);
  const double mean_runs = mean(passages, &PassageCounts::letter_runs);

  std::vector<StepScores> scores;
  for (const PassageCounts& counts : passages) {
    StepScores score{};
    const double length = counts.words / mean_words;
    for (std::size_t i = 0; i < terms.words.size(); ++i) {
      const PlannedWord& word = plan.words[terms.words[i]];
      const bool by_form = word.match != Query::Match::stem;
      score[place(Step::stem)] += by_form ? rarities.forms[i] * saturated(counts.forms[i], length)
                                          : rarities.stems[i] * saturated(counts.stems[i], length);
      if (by_form) continue;
      score[place(Step::form)] += kFormWeight * rarities.forms[i] * saturated(counts.forms[i], length);
      score[place(Step::variants)] +=
          variant_weight(word.language) * rarities.variants[i] * saturated(counts.variants[i], length);
      if (counts.in_title[i]) score[place(Step::title)] += kTitleWeight * rarities.stems[i];
    }
    for (std::size_t i = 0; i < terms.pairs.size(); ++i) {
      score[place(Step::pairs)] += kPairWeight * pairs[i] * saturated(counts.pairs[i], length);
    }
    for (std::size_t i = 0; i < terms.run_languages.size(); ++i) {
      score[place(Step::letters)] +=
          letter_weight(terms.run_languages[i]) * runs[i] * saturated(counts.runs[i], counts.letter_runs / mean_runs);
    }
    for (std::size_t i = 0; i < kSteps; ++i) {
      if (!steps[i]) score[i] = 0;
    }
    scores.push_back(score);
  }
  return scores;
}

}  // namespace fihrist::searcher

#include "searcher/scorer.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

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
double saturated(double frequency, double relative_length, Saturation by) {
  return frequency * (by.k1 + 1) / (frequency + by.k1 * (1 - by.b + by.b * relative_length));
}

// Alternatives of one language for the same words of the query: whichever of them stands, it counts as these words.
struct NameGroup {
  std::vector<std::size_t> alternatives;  // places in Plan::alternatives
  Step step = Step::names;                // of the best
  double best = 0;                        // weight
  double rarity = 0;                      // for all the words of the query it stands for
};

// Of words in their own language, that of all together; no limit where the index does not hold them.
double rarity_of_words(const std::vector<std::size_t>& words, const Plan& plan, const Collection& collection) {
  double sum = 0;
  for (const std::size_t at : words) {
    const PlannedWord& word = plan.words[at];
    const double holding = collection.holding(term(Field::stem, word.stem));
    if (holding == 0) return HUGE_VAL;
    sum += collection.rarity(holding, word.language);
  }
  return sum;
}

// What stands for a word in the other language is no rarer than the word.
std::vector<NameGroup> name_groups_of(const Plan& plan, const Collection& collection) {
  std::map<std::pair<std::vector<std::size_t>, text::Language>, NameGroup> groups;
  for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
    groups[{plan.alternatives[i].words, plan.alternatives[i].language}].alternatives.push_back(i);
  }
  std::vector<NameGroup> list;
  for (auto& [key, group] : groups) {
    for (const std::size_t at : group.alternatives) {
      const Alternative& alternative = plan.alternatives[at];
      if (alternative.weight <= group.best) continue;
      group.best = alternative.weight;
      group.step = alternative.via == Via::translation ? Step::words : Step::names;
    }
    double passages = 0;
    for (const std::size_t at : group.alternatives) {
      passages += plan.alternatives[at].passages * plan.alternatives[at].weight / group.best;
    }
    const auto& [words, language] = key;
    group.rarity = static_cast<double>(words.size()) * collection.rarity(passages, language);
    if (language != plan.words[words.front()].language) {
      group.rarity = across_weight(language) * std::min(group.rarity, rarity_of_words(words, plan, collection));
    }
    list.push_back(std::move(group));
  }
  return list;
}

double frequency_of(const NameGroup& group, const PassageCounts& counts, const Plan& plan) {
  double frequency = 0;
  for (const std::size_t at : group.alternatives) {
    frequency += plan.alternatives[at].weight / group.best * counts.alternatives[at];
  }
  return frequency;
}

// How rare what is counted is, and how long passages are: the same for all of them.
struct Statistics {
  Saturation saturation;
  Rarities words;
  std::vector<NameGroup> names;
  std::vector<double> pairs;
  std::vector<double> runs;
  double mean_words = 1;
  double mean_runs = 1;
};

StepScores score_one(const PassageCounts& counts, const Plan& plan, const QueryTerms& terms,
                     const Statistics& statistics) {
  const Rarities& rarities = statistics.words;
  const double length = counts.words / statistics.mean_words;
  const auto weigh = [&](double count) { return saturated(count, length, statistics.saturation); };
  StepScores score{};
  for (std::size_t i = 0; i < terms.words.size(); ++i) {
    const PlannedWord& word = plan.words[terms.words[i]];
    const double by_form = rarities.forms[i] * weigh(counts.forms[i]);
    if (word.match != Query::Match::stem) {
      score[place(Step::stem)] += by_form;
      continue;
    }
    score[place(Step::stem)] += rarities.stems[i] * weigh(counts.stems[i]);
    score[place(Step::form)] += kFormWeight * by_form;
    score[place(Step::variants)] += variant_weight(word.language) * rarities.variants[i] * weigh(counts.variants[i]);
    if (counts.in_title[i]) score[place(Step::title)] += kTitleWeight * rarities.stems[i];
  }
  for (const NameGroup& group : statistics.names) {
    score[place(group.step)] += group.best * group.rarity * weigh(frequency_of(group, counts, plan));
  }
  for (std::size_t i = 0; i < terms.pairs.size(); ++i) {
    score[place(Step::pairs)] += kPairWeight * statistics.pairs[i] * weigh(counts.pairs[i]);
  }
  const double letters = counts.letter_runs / statistics.mean_runs;
  for (std::size_t i = 0; i < terms.run_languages.size(); ++i) {
    score[place(Step::letters)] += letter_weight(terms.run_languages[i]) * statistics.runs[i] *
                                   saturated(counts.runs[i], letters, statistics.saturation);
  }
  return score;
}

}  // namespace

double total(const StepScores& scores) {
  return std::accumulate(scores.begin(), scores.end(), 0.0);
}

std::vector<StepScores> score(const std::vector<PassageCounts>& passages, const Plan& plan, const QueryTerms& terms,
                              const Collection& collection, Steps steps, Saturation saturation) {
  const auto pairs_of = [](const PassageCounts& counts) -> const std::vector<double>& { return counts.pairs; };
  const auto runs_of = [](const PassageCounts& counts) -> const std::vector<double>& { return counts.runs; };
  const Statistics statistics{saturation,
                              rarities_of(plan, terms, collection),
                              name_groups_of(plan, collection),
                              rarities_among(passages, terms.pairs.size(), pairs_of),
                              rarities_among(passages, terms.run_languages.size(), runs_of),
                              mean(passages, &PassageCounts::words),
                              mean(passages, &PassageCounts::letter_runs)};
  std::vector<StepScores> scores;
  scores.reserve(passages.size());
  for (const PassageCounts& counts : passages) {
    scores.push_back(score_one(counts, plan, terms, statistics));
    for (std::size_t i = 0; i < kSteps; ++i) {
      if (!steps[i]) scores.back()[i] = 0;
    }
  }
  return scores;
}

}  // namespace fihrist::searcher

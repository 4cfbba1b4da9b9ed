#include "searcher/passage_counts.hpp"

#include <algorithm>
#include <functional>

#include "searcher/letters.hpp"
#include "searcher/ranking.hpp"

namespace fihrist::searcher {
namespace {

constexpr double kSure = 0.2;  // weight of an alternative that makes a pair with another

using Places = std::unordered_map<std::string, std::vector<std::size_t>>;

std::vector<std::size_t> places_of(const std::string& key, const Places& places) {
  const auto found = places.find(key);
  return found == places.end() ? std::vector<std::size_t>() : found->second;
}

void count_at(const std::vector<std::size_t>& places, std::vector<double>& counts) {
  for (const std::size_t at : places) ++counts[at];
}

bool contains(const std::vector<std::size_t>& places, std::size_t at) {
  return std::find(places.begin(), places.end(), at) != places.end();
}

void add(const std::vector<double>& from, std::vector<double>& to) {
  std::transform(from.begin(), from.end(), to.begin(), to.begin(), std::plus<>());
}

}  // namespace

PassageCounts& PassageCounts::operator+=(const PassageCounts& other) {
  words += other.words;
  letter_runs += other.letter_runs;
  add(other.stems, stems);
  add(other.forms, forms);
  add(other.variants, variants);
  add(other.pairs, pairs);
  add(other.runs, runs);
  add(other.alternatives, alternatives);
  for (std::size_t i = 0; i < in_title.size(); ++i) in_title[i] = in_title[i] || other.in_title[i];
  return *this;
}

const PassageCounter::Relevance& PassageCounter::relevance_of(const text::Word& word) {
  const auto [entry, is_new] = known_.try_emplace(word.id);
  Relevance& relevance = entry->second;
  if (!is_new) return relevance;
  relevance.stems = places_of(word.stem, terms_.stems);
  relevance.forms = places_of(word.form, terms_.forms);
  relevance.variants = places_of(word.stem, terms_.variants);
  for (const std::size_t at : terms_.prefixes) {
    if (word.form.starts_with(plan_.words[terms_.words[at]].form)) relevance.forms.push_back(at);
  }
  relevance.alternatives = patterns_.beginning_with({word.form, word.stem});
  relevance.stood_for = stood_for(relevance.alternatives);
  relevance.matches = matches_of(relevance, word.stem);
  if (terms_.runs.empty()) return relevance;
  for (const std::uint64_t run : letter_runs(word.form, word.language)) {
    const auto shared = terms_.runs.find(run);
    if (shared != terms_.runs.end()) relevance.runs.push_back(shared->second);
    ++relevance.letter_runs;
  }
  return relevance;
}

// By the surest rule, each word of the query once.
std::vector<WordMatch> PassageCounter::matches_of(const Relevance& relevance, const std::string& stem) const {
  std::vector<WordMatch> matches;
  const auto add = [&](std::size_t at, Via via, double weight) {
    const std::size_t word = terms_.words[at];
    const bool known = std::any_of(matches.begin(), matches.end(), [&](const WordMatch& m) { return m.word == word; });
    if (!known) matches.push_back({word, via, weight});
  };
  const auto word_at = [&](std::size_t at) -> const PlannedWord& { return plan_.words[terms_.words[at]]; };
  for (const std::size_t at : relevance.forms) {
    add(at, word_at(at).match == Query::Match::prefix ? Via::prefix : Via::exact, 1);
  }
  for (const std::size_t at : relevance.stems) add(at, Via::stem, 1);
  for (const std::size_t at : relevance.variants) {
    const PlannedWord& word = word_at(at);
    const auto variant = std::find_if(word.variants.begin(), word.variants.end(),
                                      [&](const Variant& candidate) { return candidate.stem == stem; });
    add(at, variant->via, variant_weight(word.language));
  }
  return matches;
}

void PassageCounter::count_alternatives(const std::vector<std::size_t>& beginning,
                                        std::span<const text::Occurrence> words, std::size_t at, PassageCounts& counts,
                                        Sightings& seen) const {
  const auto word_at = [&](std::size_t i) { return PatternMatcher::Word{words[i].word->form, words[i].word->stem}; };
  for (const std::size_t alternative : beginning) {
    if (!patterns_.goes_on(alternative, at + 1, words.size(), word_at)) continue;
    ++counts.alternatives[alternative];
    std::vector<ByteRange> sources;
    const std::size_t size = plan_.alternatives[alternative].pattern.size();
    sources.reserve(size);
    for (const text::Occurrence& word : words.subspan(at, size)) sources.push_back(word.source);
    seen.alternatives.push_back({alternative, at, std::move(sources)});
  }
}

std::vector<std::size_t> PassageCounter::stood_for(const std::vector<std::size_t>& alternatives) const {
  std::vector<std::size_t> places;
  for (const std::size_t at : alternatives) {
    const Alternative& alternative = plan_.alternatives[at];
    const bool is_sure = alternative.weight >= kSure;
    if (!is_sure || alternative.pattern.size() > 1 || alternative.words.size() > 1) continue;
    const auto word = std::find(terms_.words.begin(), terms_.words.end(), alternative.words.front());
    if (word != terms_.words.end()) places.push_back(static_cast<std::size_t>(word - terms_.words.begin()));
  }
  return places;
}

// Side by side: the words themselves in their order, what stands for them in either.
void PassageCounter::count_pairs(const Relevance& first, const Relevance& second, PassageCounts& counts) const {
  const bool have_stems = !first.stems.empty() && !second.stems.empty();
  const bool stand_for = !first.stood_for.empty() && !second.stood_for.empty();
  if (!have_stems && !stand_for) return;
  for (std::size_t pair = 0; pair < terms_.pairs.size(); ++pair) {
    const auto& [one, other] = terms_.pairs[pair];
    if (contains(first.stems, one) && contains(second.stems, other)) ++counts.pairs[pair];
    const bool in_order = contains(first.stood_for, one) && contains(second.stood_for, other);
    const bool reversed = contains(first.stood_for, other) && contains(second.stood_for, one);
    if (in_order || reversed) ++counts.pairs[pair];
  }
}

void PassageCounter::count_words(std::span<const text::Occurrence> words, PassageCounts& counts, Sightings& seen) {
  const Relevance* before = nullptr;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Relevance& relevance = relevance_of(*words[at].word);
    count_alternatives(relevance.alternatives, words, at, counts, seen);
    count_at(relevance.stems, counts.stems);
    count_at(relevance.forms, counts.forms);
    count_at(relevance.variants, counts.variants);
    count_at(relevance.runs, counts.runs);
    counts.letter_runs += relevance.letter_runs;
    if (!relevance.matches.empty()) seen.words.push_back({at, words[at].source, &relevance.matches});
    if (before != nullptr) count_pairs(*before, relevance, counts);
    before = &relevance;
  }
  counts.words += static_cast<double>(words.size());
}

PassageCounts PassageCounter::count(std::span<const text::Occurrence> title, std::span<const text::Occurrence> text) {
  PassageCounts counts;
  for (auto* list : {&counts.stems, &counts.forms, &counts.variants}) list->resize(terms_.words.size());
  counts.pairs.resize(terms_.pairs.size());
  counts.runs.resize(terms_.run_languages.size());
  counts.in_title.resize(terms_.words.size());
  counts.alternatives.resize(plan_.alternatives.size());
  count_words(title, counts, counts.title);
  for (std::size_t i = 0; i < terms_.words.size(); ++i) counts.in_title[i] = counts.stems[i] > 0;
  count_words(text, counts, counts.text);
  return counts;
}

}  // namespace fihrist::searcher

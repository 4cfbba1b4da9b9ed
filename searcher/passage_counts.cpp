#include "searcher/passage_counts.hpp"

#include <algorithm>
#include <functional>

#include "searcher/letters.hpp"

namespace fihrist::searcher {
namespace {

using Places = std::unordered_map<std::string, std::vector<std::size_t>>;

void count_at(const Places& places, const std::string& key, std::vector<double>& counts) {
  const auto found = places.find(key);
  if (found == places.end()) return;
  for (const std::size_t at : found->second) ++counts[at];
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
  for (std::size_t i = 0; i < in_title.size(); ++i) in_title[i] = in_title[i] || other.in_title[i];
  return *this;
}

const PassageCounter::Letters& PassageCounter::letters_of(const text::Token& token) {
  const auto [entry, is_new] = letters_.try_emplace(token.form);
  Letters& letters = entry->second;
  if (!is_new) return letters;
  for (const std::uint64_t run : letter_runs(token.form, token.language)) {
    const auto shared = terms_.runs.find(run);
    if (shared != terms_.runs.end()) letters.shared.push_back(shared->second);
    ++letters.all;
  }
  return letters;
}

void PassageCounter::count_token(const text::Token& token, PassageCounts& counts) const {
  count_at(terms_.stems, token.stem, counts.stems);
  count_at(terms_.forms, token.form, counts.forms);
  count_at(terms_.variants, token.stem, counts.variants);
  for (const std::size_t at : terms_.prefixes) {
    if (token.form.starts_with(plan_.words[terms_.words[at]].form)) ++counts.forms[at];
  }
}

void PassageCounter::count_tokens(const std::vector<text::Token>& tokens, PassageCounts& counts) {
  const auto stem_of = [&](std::size_t at) -> const std::string& { return plan_.words[terms_.words[at]].stem; };
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    count_token(tokens[i], counts);
    for (std::size_t pair = 0; i > 0 && pair < terms_.pairs.size(); ++pair) {
      const auto& [first, second] = terms_.pairs[pair];
      if (tokens[i].stem == stem_of(second) && tokens[i - 1].stem == stem_of(first)) ++counts.pairs[pair];
    }
    if (terms_.runs.empty()) continue;
    const Letters& letters = letters_of(tokens[i]);
    counts.letter_runs += letters.all;
    for (const std::size_t run : letters.shared) ++counts.runs[run];
  }
  counts.words += static_cast<double>(tokens.size());
}

PassageCounts PassageCounter::count(const std::vector<text::Token>& title, const std::vector<text::Token>& text) {
  PassageCounts counts;
  for (auto* list : {&counts.stems, &counts.forms, &counts.variants}) list->resize(terms_.words.size());
  counts.pairs.resize(terms_.pairs.size());
  counts.runs.resize(terms_.run_languages.size());
  counts.in_title.resize(terms_.words.size());
  count_tokens(title, counts);
  for (std::size_t i = 0; i < terms_.words.size(); ++i) counts.in_title[i] = counts.stems[i] > 0;
  count_tokens(text, counts);
  return counts;
}

}  // namespace fihrist::searcher

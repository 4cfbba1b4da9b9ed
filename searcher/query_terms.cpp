#include "searcher/query_terms.hpp"

#include <algorithm>

#include "searcher/letters.hpp"

namespace fihrist::searcher {

QueryTerms::QueryTerms(const Plan& plan) {
  collect(plan.root, plan);
  index_words(plan);
}

void QueryTerms::add(std::size_t word) {
  if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
}

void QueryTerms::collect(const PlanNode& node, const Plan& plan) {
  using Kind = PlanNode::Kind;
  if (node.kind == Kind::excluded || node.kind == Kind::field || node.kind == Kind::dates) return;
  for (std::size_t i = 0; i < node.words.size(); ++i) {
    add(node.words[i]);
    if (i > 0) pairs.emplace_back(words.size() - 2, words.size() - 1);
  }
  for (std::size_t i = 0; i < node.children.size(); ++i) {
    const bool follows = node.kind == Kind::sequence && i > 0 && node.children[i].kind == Kind::word &&
                         node.children[i - 1].kind == Kind::word;
    collect(node.children[i], plan);
    if (follows) pairs.emplace_back(words.size() - 2, words.size() - 1);
  }
}

void QueryTerms::index_words(const Plan& plan) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const PlannedWord& word = plan.words[words[i]];
    if (word.match == Query::Match::prefix) {
      prefixes.push_back(i);
      continue;
    }
    forms[word.form].push_back(i);
    if (word.match == Query::Match::exact) continue;
    stems[word.stem].push_back(i);
    for (const Variant& variant : word.variants) variants[variant.stem].push_back(i);
    if (!word.may_vary) continue;
    for (const std::uint64_t run : letter_runs(word.form, word.language)) {
      if (runs.emplace(run, run_languages.size()).second) run_languages.push_back(word.language);
    }
  }
}

}  // namespace fihrist::searcher

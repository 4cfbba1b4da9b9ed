#include "searcher/proximity.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "shared/index/schema.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using Stems = std::vector<std::string>;  // side by side

constexpr std::size_t kMaxCombinations = 16;

// The ways in which one part of what is sought may stand.
using Ways = std::vector<Stems>;

Xapian::Query any_of(const Stems& stems) {
  std::vector<Xapian::Query> terms;
  terms.reserve(stems.size());
  for (const std::string& stem : stems) terms.emplace_back(index::term(index::Field::stem, stem));
  return {Xapian::Query::OP_OR, terms.begin(), terms.end()};
}

// Ways of one word are one choice, an OR; each way of several words is a choice of its own.
using Choice = std::vector<Xapian::Query>;

std::vector<Choice> choices_of(const Ways& ways) {
  Stems single;
  std::vector<Choice> choices;
  for (const Stems& way : ways) {
    if (way.size() == 1) {
      single.push_back(way.front());
      continue;
    }
    Choice choice;
    choice.reserve(way.size());
    for (const std::string& stem : way) choice.push_back(any_of({stem}));
    choices.push_back(std::move(choice));
  }
  if (!single.empty()) choices.insert(choices.begin(), {any_of(single)});
  return choices;
}

// Every combination of a way of each part, up to a limit.
std::vector<Choice> combinations(const std::vector<Ways>& parts) {
  std::vector<Choice> all = {{}};
  for (const Ways& ways : parts) {
    std::vector<Choice> longer;
    for (const Choice& begun : all) {
      for (const Choice& choice : choices_of(ways)) {
        if (longer.size() == kMaxCombinations) break;
        longer.push_back(begun);
        longer.back().insert(longer.back().end(), choice.begin(), choice.end());
      }
    }
    all = std::move(longer);
  }
  return all;
}

Xapian::Query windows(Xapian::Query::op op, const std::vector<Ways>& parts, std::size_t between) {
  std::vector<Xapian::Query> all;
  for (const Choice& words : combinations(parts)) {
    const auto size = static_cast<Xapian::termcount>(words.size() + between);
    all.push_back(words.size() == 1 ? words.front() : Xapian::Query(op, words.begin(), words.end(), size));
  }
  return {Xapian::Query::OP_OR, all.begin(), all.end()};
}

Stems stems_of(const Alternative& alternative) {
  Stems stems;
  for (const auto& [forms, stem] : alternative.pattern) stems.push_back(stem);
  return stems;
}

double best_weight(const PhrasePart& part) {
  double best = 0;
  for (const Alternative* alternative : part.alternatives) best = std::max(best, alternative->weight);
  return best;
}

Ways ways_of(const PhrasePart& part) {
  Ways ways;
  for (const Alternative* alternative : part.alternatives) ways.push_back(stems_of(*alternative));
  return ways;
}

// What a child of a near node may be found as.
Ways ways_of(const PlanNode& node, const Plan& plan) {
  Ways ways;
  if (node.kind == PlanNode::Kind::any) {
    for (const PlanNode& child : node.children) {
      for (Stems& way : ways_of(child, plan)) ways.push_back(std::move(way));
    }
    return ways;
  }
  Stems own;
  for (const std::size_t at : node.words) own.push_back(plan.words[at].stem);
  ways.push_back(std::move(own));
  if (node.words.size() == 1) {
    for (const Variant& variant : plan.words[node.words.front()].variants) ways.push_back({variant.stem});
  }
  for (const Alternative& alternative : plan.alternatives) {
    if (alternative.words == node.words) ways.push_back(stems_of(alternative));
  }
  return ways;
}

}  // namespace

std::vector<PhrasePart> parts_of(const std::vector<std::size_t>& phrase, text::Language language, const Plan& plan) {
  std::vector<PhrasePart> parts;
  for (std::size_t at = 0; at < phrase.size();) {
    PhrasePart part{{phrase[at]}, {}};
    for (const Alternative& alternative : plan.alternatives) {
      const auto& words = alternative.words;
      const bool stands_here = alternative.language == language && words.size() <= phrase.size() - at &&
                               std::equal(words.begin(), words.end(), phrase.begin() + static_cast<std::ptrdiff_t>(at));
      if (!stands_here || words.size() == phrase.size() || words.size() < part.words.size()) continue;
      if (words.size() > part.words.size()) part = {words, {}};
      part.alternatives.push_back(&alternative);
    }
    const PlannedWord& word = plan.words[phrase[at]];
    at += part.words.size();
    const bool is_own = word.language == language;
    if (part.alternatives.empty() && !is_own && !text::is_stop_word(word.typed, word.language)) return {};
    if (!part.alternatives.empty() || is_own) parts.push_back(std::move(part));
  }
  return parts;
}

std::vector<Xapian::Query> other_phrases(const std::vector<std::size_t>& phrase, const Plan& plan) {
  std::vector<Xapian::Query> queries;
  const text::Language own = plan.words[phrase.front()].language;
  for (const text::Language language : {text::Language::en, text::Language::ar}) {
    const std::vector<PhrasePart> parts = parts_of(phrase, language, plan);
    std::vector<Ways> all;
    double weight = 1;
    bool has_others = false;
    for (const PhrasePart& part : parts) {
      all.push_back(ways_of(part));
      if (!part.alternatives.empty()) {
        has_others = true;
        weight = std::min(weight, best_weight(part));
      }
      if (language != own) continue;
      Stems stems;
      for (const std::size_t at : part.words) stems.push_back(plan.words[at].stem);
      all.back().insert(all.back().begin(), std::move(stems));
    }
    if (!has_others) continue;
    queries.emplace_back(weight, language == own ? windows(Xapian::Query::OP_PHRASE, all, 0)
                                                 : windows(Xapian::Query::OP_NEAR, all, kSlack));
  }
  return queries;
}

Xapian::Query near_one_another(const PlanNode& node, const Plan& plan) {
  std::vector<Ways> parts;
  parts.reserve(node.children.size());
  for (const PlanNode& child : node.children) parts.push_back(ways_of(child, plan));
  return windows(Xapian::Query::OP_NEAR, parts, (node.distance - 1) * (node.children.size() - 1));
}

}  // namespace fihrist::searcher

#include "searcher/compiler.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "searcher/proximity.hpp"
#include "searcher/ranking.hpp"

namespace fihrist::searcher {
namespace {

using index::Field;
using index::term;
using Kind = PlanNode::Kind;

constexpr double kWeak = 0.15;                    // of the best translation
constexpr Xapian::termcount kMaxExpansion = 500;  // of word*, the most frequent ones

Xapian::Query join(Xapian::Query::op op, const std::vector<Xapian::Query>& queries) {
  return {op, queries.begin(), queries.end()};
}

class Compiler {
  using Query = Xapian::Query;

 public:
  Compiler(const Plan& plan, Phrases phrases, const Collection* collection)
      : plan_(plan), phrases_(phrases), collection_(collection) {}

  Query compile(const PlanNode& node) const {
    switch (node.kind) {
      case Kind::nothing:
        return Query::MatchNothing;
      case Kind::word:
        return word(plan_.words[node.words.front()]);
      case Kind::phrase:
        return phrase(node);
      case Kind::field:
        return field(node);
      case Kind::dates:
        return {0.0, searcher::compile(node.dates)};
      case Kind::sequence:
        return sequence(node);
      case Kind::all:
        return all(node);
      case Kind::near:
        return near_one_another(node, plan_);
      case Kind::any:
        return join(Query::OP_OR, compiled(node.children));
      case Kind::required:
        return compile(node.children.front());
      case Kind::excluded:
        return {Query::OP_AND_NOT, Query::MatchAll, compile(node.children.front())};
    }
    return Query::MatchNothing;
  }

 private:
  Query weighted(const std::string& term, text::Language language, double weight = 1) const {
    const double factor = collection_ == nullptr ? 1 : collection_->weight_factor(term, language);
    return {factor * weight, Query(term)};
  }

  Query word(const PlannedWord& word) const {
    const std::string form = term(Field::form, word.form);
    if (word.match == searcher::Query::Match::prefix) {
      return {Query::OP_WILDCARD, form, kMaxExpansion, Query::WILDCARD_LIMIT_MOST_FREQUENT, Query::OP_SYNONYM};
    }
    if (word.match == searcher::Query::Match::exact) return weighted(form, word.language);
    const auto at = static_cast<std::size_t>(&word - plan_.words.data());
    std::vector<Query> ways = alternatives({at});
    for (Query& way : own_ways(word)) ways.push_back(std::move(way));
    return join(Query::OP_OR, ways);
  }

  std::vector<Query> own_ways(const PlannedWord& word) const {
    const std::string form = term(Field::form, word.form);
    std::vector<Query> ways = {weighted(term(Field::stem, word.stem), word.language),
                               weighted(form, word.language, kFormWeight)};
    if (!word.variants.empty()) ways.push_back(variants(word));
    return ways;
  }

  // What may stand for these words, which are side by side. Of translations, one word to the ranking, however many of
  // them stand in a passage; weak ones say too little to find by.
  std::vector<Query> alternatives(const std::vector<std::size_t>& words) const {
    std::vector<Query> ways;
    std::vector<Query> translations;
    double best = 0;
    for (const Alternative& alternative : plan_.alternatives) {
      if (alternative.words != words) continue;
      if (alternative.via != Via::translation) {
        ways.push_back(pattern(alternative));
        continue;
      }
      best = std::max(best, alternative.weight);
      if (alternative.weight >= kWeak * best) translations.push_back(term_of(alternative));
    }
    if (!translations.empty()) ways.emplace_back(best, join(Query::OP_SYNONYM, translations));
    return ways;
  }

  Query term_of(const Alternative& alternative) const {
    std::vector<Query> stems;
    for (const auto& [forms, stem] : alternative.pattern) stems.emplace_back(term(Field::stem, stem));
    if (stems.size() == 1) return stems.front();
    return {Query::OP_PHRASE, stems.begin(), stems.end(), static_cast<Xapian::termcount>(stems.size())};
  }

  // One word in each of its forms; several as a phrase of their stems, since only these have positions.
  Query pattern(const Alternative& alternative) const {
    std::vector<Query> stems;
    std::vector<Query> words;
    double factor = 1;
    for (const auto& [word_forms, stem] : alternative.pattern) {
      stems.emplace_back(term(Field::stem, stem));
      std::vector<Query> forms;
      for (const std::string& form : word_forms) {
        const std::string name = term(Field::form, form);
        if (collection_ != nullptr) factor = std::min(factor, collection_->weight_factor(name, alternative.language));
        forms.emplace_back(name);
      }
      words.push_back(join(Query::OP_SYNONYM, forms));
    }
    const double weight = factor * alternative.weight;
    if (words.size() == 1) return {weight, words.front()};
    const Query phrase(Query::OP_PHRASE, stems.begin(), stems.end(), static_cast<Xapian::termcount>(stems.size()));
    return {Query::OP_FILTER, Query(weight, phrase), join(Query::OP_AND, words)};
  }

  // One word to the ranking, however many of them stand in a passage.
  Query variants(const PlannedWord& word) const {
    std::vector<Query> terms;
    double factor = 1;
    for (const Variant& variant : word.variants) {
      const std::string stem = term(Field::stem, variant.stem);
      if (collection_ != nullptr) factor = std::min(factor, collection_->weight_factor(stem, word.language));
      terms.emplace_back(stem);
    }
    return {factor * variant_weight(word.language), join(Query::OP_SYNONYM, terms)};
  }

  std::vector<Query> compiled(const std::vector<PlanNode>& nodes) const {
    std::vector<Query> queries;
    queries.reserve(nodes.size());
    for (const PlanNode& node : nodes) queries.push_back(compile(node));
    return queries;
  }

  std::vector<Query> words(const PlanNode& node) const {
    std::vector<Query> queries;
    for (const std::size_t at : node.words) queries.push_back(word(plan_.words[at]));
    return queries;
  }

  // Only stems have positions; words asked for exactly must stand in the passage besides.
  Query phrase(const PlanNode& node) const {
    std::vector<Query> stems;
    std::vector<Query> exact;
    for (const std::size_t at : node.words) {
      const PlannedWord& word = plan_.words[at];
      stems.emplace_back(term(Field::stem, word.stem));
      if (word.match == searcher::Query::Match::exact) exact.emplace_back(term(Field::form, word.form));
    }
    Query side_by_side(Query::OP_PHRASE, stems.begin(), stems.end(), static_cast<Xapian::termcount>(stems.size()));
    if (!exact.empty()) return {Query::OP_FILTER, side_by_side, join(Query::OP_AND, exact)};
    std::vector<Query> ways = alternatives(node.words);
    for (Query& way : other_phrases(node.words, plan_)) ways.push_back(std::move(way));
    if (ways.empty()) return side_by_side;
    ways.push_back(std::move(side_by_side));
    return join(Query::OP_OR, ways);
  }

  static Query field(const PlanNode& node) {
    std::vector<Query> terms;
    for (const std::string& token : node.tokens) terms.emplace_back(term(node.field, token));
    const Query query = join(Query::OP_AND, terms);
    return node.field == Field::title ? query : Query(0.0, query);
  }

  Query all(const PlanNode& node) const {
    std::vector<Query> positive;
    std::vector<Query> negative;
    for (const PlanNode& child : node.children) {
      if (child.kind == Kind::excluded) {
        negative.push_back(compile(child.children.front()));
      } else {
        positive.push_back(compile(child));
      }
    }
    const Query wanted = positive.empty() ? Query::MatchAll : join(Query::OP_AND, positive);
    return negative.empty() ? wanted : Query(Query::OP_AND_NOT, wanted, join(Query::OP_OR, negative));
  }

  // Of the plain words of a sequence.
  std::vector<Query> names_of_several_words(const PlanNode& node) const {
    std::vector<std::size_t> words;
    for (const PlanNode& child : node.children) {
      if (child.kind == Kind::word) words.push_back(child.words.front());
    }
    std::vector<Query> ways;
    std::set<std::vector<std::size_t>> spans;
    for (const Alternative& alternative : plan_.alternatives) {
      const auto& span = alternative.words;
      const auto found = std::search(words.begin(), words.end(), span.begin(), span.end());
      if (span.size() < 2 || found == words.end() || !spans.insert(span).second) continue;
      for (Query& way : alternatives(span)) ways.push_back(std::move(way));
    }
    return ways;
  }

  Query sequence(const PlanNode& node) const {
    std::vector<Query> plain;
    std::vector<Query> required;
    std::vector<Query> filters;
    std::vector<Query> excluded;
    for (const PlanNode& child : node.children) {
      if (child.kind == Kind::excluded) {
        excluded.push_back(compile(child.children.front()));
      } else if (child.kind == Kind::field || child.kind == Kind::dates) {
        filters.push_back(compile(child));
      } else if (child.kind == Kind::required || (child.kind == Kind::phrase && phrases_ == Phrases::required)) {
        required.push_back(compile(child));
      } else if (child.kind == Kind::phrase) {
        plain.push_back(phrase(child));
        for (Query& one : words(child)) plain.push_back(std::move(one));
      } else {
        plain.push_back(compile(child));
      }
    }
    for (Query& name : names_of_several_words(node)) plain.push_back(std::move(name));
    Query query = plain.empty() ? Query::MatchAll : join(Query::OP_OR, plain);
    if (!required.empty()) {
      const Query must = join(Query::OP_AND, required);
      query = plain.empty() ? must : Query(Query::OP_AND_MAYBE, must, query);
    }
    if (!filters.empty()) query = {Query::OP_AND, join(Query::OP_AND, filters), query};
    return excluded.empty() ? query : Query(Query::OP_AND_NOT, query, join(Query::OP_OR, excluded));
  }

  const Plan& plan_;
  Phrases phrases_;
  const Collection* collection_;
};

}  // namespace

Xapian::Query compile(const Plan& plan, Phrases phrases, const Collection* collection) {
  return Compiler(plan, phrases, collection).compile(plan.root);
}

Xapian::Query compile(const DateRange& dates) {
  // Undated passages have an empty value, which is less than any date.
  const std::string from = dates.from ? to_compact(*dates.from) : "0";
  if (!dates.to) return {Xapian::Query::OP_VALUE_GE, index::kDateSlot, from};
  return {Xapian::Query::OP_VALUE_RANGE, index::kDateSlot, from, to_compact(*dates.to)};
}

}  // namespace fihrist::searcher

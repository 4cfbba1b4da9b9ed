#include "searcher/planner.hpp"

#include <algorithm>
#include <utility>

#include "shared/text/language.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using Kind = PlanNode::Kind;

const index::FieldInfo* field_named(std::string_view name) {
  const auto field = std::find_if(index::kFields.begin(), index::kFields.end(),
                                  [&](const index::FieldInfo& info) { return info.name == name; });
  return field == index::kFields.end() ? nullptr : field;
}

std::string token_in(index::Field field, const text::Token& token) {
  if (field == index::Field::title) return token.stem;
  return field == index::Field::language ? text::language_code(token.form) : token.form;
}

PlanNode parent(Kind kind, PlanNode child) {
  PlanNode node;
  node.kind = kind;
  node.children.push_back(std::move(child));
  return node;
}

class Planner {
 public:
  Planner(text::Analyzer& analyzer, bool exact, Date today) : analyzer_(analyzer), exact_(exact), today_(today) {}

  Plan plan(const Parsed& parsed) {
    plan_.remarks = parsed.remarks;
    headline_ = parsed.is_headline;
    plan_.root = node(parsed.query);
    sort_by_place(plan_.remarks);
    return std::move(plan_);
  }

 private:
  // A word that is several tokens ("al-Sudani") stands for each of them; of "al-Sud*" only the last is a beginning.
  std::vector<std::size_t> add_words(const Query& query) {
    const auto tokens = analyzer_.analyze(query.text);
    std::vector<std::size_t> words;
    for (const text::Token& token : tokens) {
      const bool begins = query.match == Query::Match::prefix && &token == &tokens.back();
      const bool spelled = exact_ || query.match == Query::Match::exact;
      const auto match = begins ? Query::Match::prefix : spelled ? Query::Match::exact : Query::Match::stem;
      words.push_back(plan_.words.size());
      const bool is_article = tokens.size() > 1 && text::is_stop_word(token.form, token.language);
      const bool is_name = query.is_name && match == Query::Match::stem && !is_article;
      plan_.words.push_back({std::string(token.source.of(query.text)),
                             match,
                             token.language,
                             token.form,
                             token.stem,
                             false,
                             is_name,
                             {},
                             {query.source.begin + token.source.begin, query.source.begin + token.source.end}});
    }
    return words;
  }

  void append_words(const Query& query, std::vector<PlanNode>& nodes) {
    for (const std::size_t at : add_words(query)) {
      PlanNode word;
      word.kind = Kind::word;
      word.words = {at};
      nodes.push_back(std::move(word));
    }
  }

  // One node for all the tokens of a word or phrase. Beginnings of words have no positions to be side by side.
  PlanNode together(const Query& query) {
    PlanNode result;
    if (query.match == Query::Match::prefix) {
      append_words(query, result.children);
      if (result.children.size() == 1) return std::move(result.children.front());
      if (!result.children.empty()) result.kind = Kind::all;
      return result;
    }
    result.words = add_words(query);
    if (result.words.empty()) return result;
    const bool one_word = result.words.size() == 1 && query.kind == Query::Kind::word;
    result.kind = one_word ? Kind::word : Kind::phrase;
    return result;
  }

  bool is_stop_word(const PlanNode& node) const {
    if (node.kind != Kind::word) return false;
    const PlannedWord& word = plan_.words[node.words.front()];
    const auto plain = exact_ ? Query::Match::exact : Query::Match::stem;
    return word.match == plain && !word.is_name &&
           text::is_stop_word(headline_ ? word.form : word.typed, word.language);
  }

  void append_plain_words(const Query& query, std::vector<PlanNode>& nodes) {
    const std::size_t first = plan_.words.size();
    append_words(query, nodes);
    for (std::size_t at = first; at < plan_.words.size(); ++at) {
      plan_.words[at].may_vary = plan_.words[at].match == Query::Match::stem;
    }
  }

  // A headline or sentence that was pasted quotes somebody: its quotation marks ask for nothing.
  static bool quotes_somebody(const Query& sequence) {
    constexpr std::ptrdiff_t kPastedWords = 4;
    const auto words = std::count_if(sequence.children.begin(), sequence.children.end(), [](const Query& child) {
      return child.kind == Query::Kind::word && child.match == Query::Match::stem;
    });
    return words >= kPastedWords;
  }

  PlanNode sequence(const Query& query) {
    const bool quotes = quotes_somebody(query);
    PlanNode result;
    result.kind = Kind::sequence;
    for (const Query& child : query.children) {
      const bool quoted = quotes && child.kind == Query::Kind::phrase && child.match == Query::Match::stem;
      const bool spelled = child.match == Query::Match::exact;  // =al-Sudani: its words stand side by side
      if ((child.kind == Query::Kind::word && !spelled) || quoted) {
        append_plain_words(child, result.children);
      } else {
        PlanNode planned = node(child);
        if (planned.kind != Kind::nothing) result.children.push_back(std::move(planned));
      }
    }
    const auto is_content = [&](const PlanNode& child) {
      return (child.kind == Kind::word && !is_stop_word(child)) || child.kind == Kind::phrase ||
             child.kind == Kind::all || child.kind == Kind::any || child.kind == Kind::near ||
             child.kind == Kind::sequence || child.kind == Kind::required;
    };
    const bool has_content = std::any_of(result.children.begin(), result.children.end(), is_content);
    if (has_content) std::erase_if(result.children, [&](const PlanNode& child) { return is_stop_word(child); });
    note_phrases(result);
    if (result.children.empty()) result.kind = Kind::nothing;
    return result;
  }

  void note_phrases(const PlanNode& sequence) {
    const auto of_kind = [&](Kind kind) {
      return std::any_of(sequence.children.begin(), sequence.children.end(),
                         [&](const PlanNode& child) { return child.kind == kind; });
    };
    if (of_kind(Kind::phrase) && (of_kind(Kind::word) || of_kind(Kind::sequence))) plan_.phrases_can_relax = true;
  }

  PlanNode group(const Query& query, Kind kind) {
    PlanNode result;
    result.kind = kind;
    for (const Query& child : query.children) {
      PlanNode planned = node(child);
      if (planned.kind == Kind::nothing) continue;
      if (kind == Kind::any && planned.kind == Kind::required) {
        plan_.remarks.push_back({child.children.front().source, "+ asks for nothing beside OR"});
      }
      result.children.push_back(std::move(planned));
    }
    if (result.children.empty()) result.kind = Kind::nothing;
    return result;
  }

  static bool may_be_near(const PlanNode& node) {
    if (node.kind == Kind::any) return std::all_of(node.children.begin(), node.children.end(), may_be_near);
    return node.kind == Kind::word || node.kind == Kind::phrase;
  }

  bool has_beginning(const PlanNode& node) const {
    return std::any_of(node.words.begin(), node.words.end(),
                       [&](std::size_t at) { return plan_.words[at].match == Query::Match::prefix; }) ||
           std::any_of(node.children.begin(), node.children.end(),
                       [&](const auto& child) { return has_beginning(child); });
  }

  // Only words and phrases have places in a text.
  PlanNode near(const Query& query) {
    PlanNode result = group(query, Kind::near);
    if (result.children.size() == 1) {
      PlanNode only = std::move(result.children.front());
      return only;
    }
    result.distance = query.distance;
    const bool have_places = std::all_of(result.children.begin(), result.children.end(), [&](const PlanNode& child) {
      return may_be_near(child) && !has_beginning(child);
    });
    if (result.kind == Kind::nothing || have_places) return result;
    result.kind = Kind::all;
    result.distance = 0;
    plan_.remarks.push_back({query.source, "NEAR takes words, phrases and these with OR between; read as AND"});
    return result;
  }

  PlanNode signed_node(const Query& query, Kind kind) {
    PlanNode child = node(query.children.front());
    return child.kind == Kind::nothing ? child : parent(kind, std::move(child));
  }

  PlanNode dates(const Query& query) {
    PlanNode result;
    const auto [range, problem] = read_date_range(query.text, today_);
    if (!range) {
      plan_.remarks.push_back({query.source, "date:" + query.text + " left out: " + problem});
      return result;
    }
    result.kind = Kind::dates;
    result.dates = *range;
    return result;
  }

  PlanNode filter(const Query& query) {
    const index::FieldInfo* info = field_named(query.field);
    if (info == nullptr) return dates(query);
    PlanNode result;
    result.kind = Kind::field;
    result.field = info->field;
    if (info->field == index::Field::source) {
      if (std::string name = index::folded_name(query.text); !name.empty()) result.tokens = {std::move(name)};
    } else {
      for (const text::Token& token : analyzer_.analyze(query.text)) {
        result.tokens.push_back(token_in(info->field, token));
      }
    }
    if (result.tokens.empty()) {
      result.kind = Kind::nothing;
      plan_.remarks.push_back({query.source, query.field + ":" + query.text + " holds no word; left out"});
    }
    return result;
  }

  PlanNode node(const Query& query) {
    switch (query.kind) {
      case Query::Kind::word:
      case Query::Kind::phrase:
        return together(query);
      case Query::Kind::filter:
        return filter(query);
      case Query::Kind::sequence:
        return sequence(query);
      case Query::Kind::all:
        return group(query, Kind::all);
      case Query::Kind::any:
        return group(query, Kind::any);
      case Query::Kind::near:
        return near(query);
      case Query::Kind::required:
        return signed_node(query, Kind::required);
      case Query::Kind::excluded:
        return signed_node(query, Kind::excluded);
    }
    return {};
  }

  text::Analyzer& analyzer_;
  bool exact_;
  Date today_;
  bool headline_ = false;
  Plan plan_;
};

}  // namespace

Plan make_plan(const Parsed& parsed, text::Analyzer& analyzer, bool exact, Date today) {
  return Planner(analyzer, exact, today).plan(parsed);
}

}  // namespace fihrist::searcher

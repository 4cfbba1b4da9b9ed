#include "searcher/evidence.hpp"

#include <algorithm>
#include <optional>

#include "searcher/pattern_matcher.hpp"

namespace fihrist::searcher {
namespace {

std::optional<Via> match_variant(const std::string& stem, const PlannedWord& word) {
  const auto variant = std::find_if(word.variants.begin(), word.variants.end(),
                                    [&](const Variant& candidate) { return candidate.stem == stem; });
  if (variant == word.variants.end()) return std::nullopt;
  return variant->via;
}

std::optional<Via> match(const text::Token& token, const PlannedWord& word) {
  switch (word.match) {
    case Query::Match::prefix:
      if (token.form.starts_with(word.form)) return Via::prefix;
      return std::nullopt;
    case Query::Match::exact:
      if (token.form == word.form) return Via::exact;
      return std::nullopt;
    case Query::Match::stem:
      if (token.form == word.form) return Via::exact;
      if (token.stem == word.stem) return Via::stem;
      return match_variant(token.stem, word);
  }
  return std::nullopt;
}

class Evidence {
 public:
  Evidence(const std::vector<text::Token>& tokens, const Plan& plan, bool phrases_relaxed)
      : tokens_(tokens), plan_(plan), phrases_relaxed_(phrases_relaxed), found_(tokens.size()) {}

  void collect(const PlanNode& node) {
    switch (node.kind) {
      case PlanNode::Kind::word:
        mark_words(node.words);
        break;
      case PlanNode::Kind::phrase:
        if (phrases_relaxed_) {
          mark_words(node.words);
        } else {
          mark_phrase(node.words);
        }
        break;
      case PlanNode::Kind::excluded:
        break;
      default:
        for (const PlanNode& child : node.children) collect(child);
    }
  }

  // Every word of a name, each standing for a word of the query.
  void mark_alternatives() {
    const PatternMatcher patterns(plan_);
    const auto word_at = [&](std::size_t i) { return PatternMatcher::Word{tokens_[i].form, tokens_[i].stem}; };
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      for (const std::size_t candidate : patterns.beginning_with(word_at(at))) {
        if (!patterns.goes_on(candidate, at + 1, tokens_.size(), word_at)) continue;
        const Alternative& name = plan_.alternatives[candidate];
        for (std::size_t i = 0; i < name.pattern.size(); ++i) {
          mark(at + i, name.via, name.words[std::min(i, name.words.size() - 1)]);
        }
      }
    }
  }

  // A guess at a spelling says nothing where the word itself stands.
  std::vector<Span> spans() const {
    const auto is_guess = [](const Span& span) { return span.via == Via::spelling; };
    const auto stands = [&](std::size_t word) {
      return std::any_of(found_.begin(), found_.end(),
                         [&](const auto& span) { return span && span->word == word && !is_guess(*span); });
    };
    std::vector<Span> spans;
    for (const auto& span : found_) {
      if (span && !(is_guess(*span) && stands(span->word))) spans.push_back(*span);
    }
    return spans;
  }

 private:
  // The surer rule wins; of equal ones the first word of the query.
  void mark(std::size_t token, Via via, std::size_t word) {
    auto& span = found_[token];
    if (!span || via < span->via) span = Span{tokens_[token].source, via, word};
  }

  void mark_words(const std::vector<std::size_t>& words) {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      for (const std::size_t word : words) {
        if (const auto via = match(tokens_[i], plan_.words[word])) mark(i, *via, word);
      }
    }
  }

  void mark_phrase(const std::vector<std::size_t>& words) {
    for (std::size_t begin = 0; begin + words.size() <= tokens_.size(); ++begin) {
      std::vector<Via> vias;
      for (std::size_t i = 0; i < words.size(); ++i) {
        const auto via = match(tokens_[begin + i], plan_.words[words[i]]);
        if (!via) break;
        vias.push_back(*via);
      }
      if (vias.size() < words.size()) continue;
      for (std::size_t i = 0; i < words.size(); ++i) mark(begin + i, vias[i], words[i]);
    }
  }

  const std::vector<text::Token>& tokens_;
  const Plan& plan_;
  bool phrases_relaxed_;
  std::vector<std::optional<Span>> found_;
};

}  // namespace

std::vector<Span> find_evidence(const std::vector<text::Token>& tokens, const Plan& plan, bool phrases_relaxed) {
  Evidence evidence(tokens, plan, phrases_relaxed);
  evidence.collect(plan.root);
  evidence.mark_alternatives();
  return evidence.spans();
}

}  // namespace fihrist::searcher

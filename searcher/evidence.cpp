#include "searcher/evidence.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "searcher/match_finder.hpp"

namespace fihrist::searcher {
namespace {

class Evidence {
 public:
  Evidence(const Sightings& seen, const Plan& plan, bool phrases_relaxed)
      : seen_(seen), plan_(plan), matches_(seen, plan), phrases_relaxed_(phrases_relaxed) {}

  void collect(const PlanNode& node) {
    using Kind = PlanNode::Kind;
    if (node.kind == Kind::excluded) return;
    if (node.kind == Kind::near || (node.kind == Kind::phrase && !phrases_relaxed_)) {
      bind(node);
      for (const Match& match : matches_.find(node)) mark(match);
      return;
    }
    for (const std::size_t word : node.words) mark_word(word);
    for (const PlanNode& child : node.children) collect(child);
  }

  // Every word of a name, each standing for a word of the query.
  void mark_alternatives() {
    for (const AlternativeSighting& seen : seen_.alternatives) {
      if (!bound_.contains(plan_.alternatives[seen.alternative].words.front())) mark(match_of(seen, plan_));
    }
  }

  // A guess at a spelling says nothing where the word itself stands.
  std::vector<Span> spans() const {
    const auto is_guess = [](const Span& span) { return span.via == Via::spelling; };
    const auto stands = [&](std::size_t word) {
      return std::any_of(found_.begin(), found_.end(),
                         [&](const auto& entry) { return entry.second.word == word && !is_guess(entry.second); });
    };
    std::vector<Span> spans;
    spans.reserve(found_.size());
    for (const auto& [place, span] : found_) {
      if (!(is_guess(span) && stands(span.word))) spans.push_back(span);
    }
    return spans;
  }

 private:
  // The surer rule wins; of equal ones the first word of the query.
  void mark(const Match& match) {
    for (const auto& [place, span] : match.spans) {
      const auto [known, is_new] = found_.emplace(place, span);
      if (!is_new && span.via < known->second.via) known->second = span;
    }
  }

  void mark_word(std::size_t word) {
    for (const Sighting& sighting : seen_.words) {
      for (const WordMatch& match : *sighting.matches) {
        if (match.word == word) mark(match_of(sighting, match));
      }
    }
  }

  void bind(const PlanNode& node) {
    bound_.insert(node.words.begin(), node.words.end());
    for (const PlanNode& child : node.children) bind(child);
  }

  const Sightings& seen_;
  const Plan& plan_;
  MatchFinder matches_;
  bool phrases_relaxed_;
  std::set<std::size_t> bound_;        // words that count only together with others
  std::map<std::size_t, Span> found_;  // by place
};

}  // namespace

std::vector<Span> find_evidence(const Sightings& seen, const Plan& plan, bool phrases_relaxed) {
  Evidence evidence(seen, plan, phrases_relaxed);
  evidence.collect(plan.root);
  evidence.mark_alternatives();
  return evidence.spans();
}

}  // namespace fihrist::searcher

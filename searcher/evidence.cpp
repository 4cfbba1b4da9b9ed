#include "searcher/evidence.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace fihrist::searcher {
namespace {

class Evidence {
 public:
  Evidence(const Sightings& seen, const Plan& plan, bool phrases_relaxed)
      : seen_(seen), plan_(plan), phrases_relaxed_(phrases_relaxed) {}

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
    for (const auto& [alternative, place, sources] : seen_.alternatives) {
      const Alternative& name = plan_.alternatives[alternative];
      for (std::size_t i = 0; i < sources.size(); ++i) {
        const std::size_t word = name.words[std::min(i, name.words.size() - 1)];
        mark(place + i, {sources[i], name.via, word, name.weight});
      }
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
  void mark(std::size_t place, const Span& span) {
    const auto [known, is_new] = found_.emplace(place, span);
    if (!is_new && span.via < known->second.via) known->second = span;
  }

  void mark(const Sighting& sighting, const WordMatch& match) {
    mark(sighting.place, {sighting.source, match.via, match.word, match.weight});
  }

  static const WordMatch* match_of(const Sighting& sighting, std::size_t word) {
    const auto match = std::find_if(sighting.matches->begin(), sighting.matches->end(),
                                    [&](const WordMatch& candidate) { return candidate.word == word; });
    return match == sighting.matches->end() ? nullptr : &*match;
  }

  void mark_words(const std::vector<std::size_t>& words) {
    for (const Sighting& sighting : seen_.words) {
      for (const std::size_t word : words) {
        if (const WordMatch* match = match_of(sighting, word)) mark(sighting, *match);
      }
    }
  }

  void mark_phrase(const std::vector<std::size_t>& words) {
    for (auto begin = seen_.words.begin(); begin != seen_.words.end(); ++begin) {
      if (static_cast<std::size_t>(std::distance(begin, seen_.words.end())) < words.size()) return;
      std::vector<const WordMatch*> matches;
      matches.reserve(words.size());
      for (std::size_t i = 0; i < words.size(); ++i) {
        const Sighting& sighting = begin[static_cast<std::ptrdiff_t>(i)];
        const WordMatch* match = sighting.place == begin->place + i ? match_of(sighting, words[i]) : nullptr;
        if (match == nullptr) break;
        matches.push_back(match);
      }
      if (matches.size() < words.size()) continue;
      for (std::size_t i = 0; i < words.size(); ++i) mark(begin[static_cast<std::ptrdiff_t>(i)], *matches[i]);
    }
  }

  const Sightings& seen_;
  const Plan& plan_;
  bool phrases_relaxed_;
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

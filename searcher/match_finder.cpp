#include "searcher/match_finder.hpp"

#include <algorithm>
#include <iterator>

#include "searcher/proximity.hpp"

namespace fihrist::searcher {
namespace {

using Words = std::vector<std::size_t>;

Match joined(Match first, const Match& second) {
  first.begin = std::min(first.begin, second.begin);
  first.end = std::max(first.end, second.end);
  first.spans.insert(first.spans.end(), second.spans.begin(), second.spans.end());
  return first;
}

std::vector<Match> in_order(std::vector<Match> matches) {
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
  return matches;
}

// From each place where a part stands, the nearest of the others behind it, if they stand within the width.
std::vector<Match> within_windows(const std::vector<std::vector<Match>>& parts, std::size_t between) {
  std::vector<Match> found;
  for (std::size_t first = 0; first < parts.size(); ++first) {
    for (const Match& begin : parts[first]) {
      Match match = begin;
      std::size_t words = begin.end - begin.begin;
      std::size_t joined_parts = 1;
      for (std::size_t other = 0; other < parts.size(); ++other) {
        if (other == first) continue;
        const auto next = std::find_if(parts[other].begin(), parts[other].end(),
                                       [&](const Match& candidate) { return candidate.begin >= begin.end; });
        if (next == parts[other].end()) break;
        words += next->end - next->begin;
        match = joined(std::move(match), *next);
        ++joined_parts;
      }
      if (joined_parts == parts.size() && match.end - match.begin <= words + between) found.push_back(std::move(match));
    }
  }
  return in_order(std::move(found));
}

}  // namespace

Match match_of(const Sighting& sighting, const WordMatch& match) {
  return {sighting.place,
          sighting.place + 1,
          {{sighting.place, Span{sighting.source, match.via, match.word, match.weight}}}};
}

Match match_of(const AlternativeSighting& sighting, const Plan& plan) {
  const Alternative& alternative = plan.alternatives[sighting.alternative];
  Match match{sighting.place, sighting.place + sighting.sources.size(), {}};
  for (std::size_t i = 0; i < sighting.sources.size(); ++i) {
    const std::size_t word = alternative.words[std::min(i, alternative.words.size() - 1)];
    match.spans.emplace_back(sighting.place + i, Span{sighting.sources[i], alternative.via, word, alternative.weight});
  }
  return match;
}

std::vector<Match> MatchFinder::word(const Words& words) const {
  std::vector<Match> found;
  for (const Sighting& sighting : seen_.words) {
    for (const WordMatch& match : *sighting.matches) {
      if (match.word == words.front()) found.push_back(match_of(sighting, match));
    }
  }
  return found;
}

std::vector<Match> MatchFinder::instead_of(const Words& words, std::optional<text::Language> language) const {
  std::vector<Match> found;
  for (const AlternativeSighting& sighting : seen_.alternatives) {
    const Alternative& alternative = plan_.alternatives[sighting.alternative];
    const bool is_wanted = !language || alternative.language == *language;
    if (is_wanted && alternative.words == words) found.push_back(match_of(sighting, plan_));
  }
  return found;
}

// The words behind those that are done, right behind the match that is begun: each as it is, or several as what stands
// for them.
void MatchFinder::go_on(const Words& words, std::size_t done, const Match& begun, std::vector<Match>& found) const {
  if (done == words.size()) {
    found.push_back(begun);
    return;
  }
  const auto sighting = std::lower_bound(seen_.words.begin(), seen_.words.end(), begun.end,
                                         [](const Sighting& seen, std::size_t place) { return seen.place < place; });
  if (sighting != seen_.words.end() && sighting->place == begun.end) {
    for (const WordMatch& match : *sighting->matches) {
      if (match.word == words[done]) go_on(words, done + 1, joined(begun, match_of(*sighting, match)), found);
    }
  }
  for (const AlternativeSighting& seen : seen_.alternatives) {
    const Alternative& alternative = plan_.alternatives[seen.alternative];
    const auto& replaced = alternative.words;
    const bool fits = seen.place == begun.end && alternative.language == plan_.words[words.front()].language &&
                      replaced.size() < words.size() && replaced.size() <= words.size() - done &&
                      std::equal(replaced.begin(), replaced.end(), words.begin() + static_cast<std::ptrdiff_t>(done));
    if (fits) go_on(words, done + replaced.size(), joined(begun, match_of(seen, plan_)), found);
  }
}

std::vector<Match> MatchFinder::phrase(const Words& words) const {
  std::vector<Match> found;
  std::vector<std::size_t> places;
  for (const Sighting& sighting : seen_.words) places.push_back(sighting.place);
  for (const AlternativeSighting& sighting : seen_.alternatives) places.push_back(sighting.place);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  for (const std::size_t place : places) go_on(words, 0, {place, place, {}}, found);
  for (const text::Language language : {text::Language::en, text::Language::ar}) {
    if (language == plan_.words[words.front()].language) continue;
    std::vector<Match> other = across(words, language);
    std::move(other.begin(), other.end(), std::back_inserter(found));
  }
  return in_order(std::move(found));
}

std::vector<Match> MatchFinder::across(const Words& words, text::Language language) const {
  std::vector<std::vector<Match>> parts;
  for (const PhrasePart& part : parts_of(words, language, plan_)) parts.push_back(instead_of(part.words, language));
  return parts.empty() ? std::vector<Match>() : within_windows(parts, kSlack);
}

std::vector<Match> MatchFinder::find(const PlanNode& node) const {
  using Kind = PlanNode::Kind;
  std::vector<Match> found;
  std::vector<std::vector<Match>> parts;
  switch (node.kind) {
    case Kind::word:
    case Kind::phrase:
      found = node.words.size() == 1 ? word(node.words) : phrase(node.words);
      for (Match& match : instead_of(node.words, std::nullopt)) found.push_back(std::move(match));
      return in_order(std::move(found));
    case Kind::any:
      for (const PlanNode& child : node.children) {
        for (Match& match : find(child)) found.push_back(std::move(match));
      }
      return in_order(std::move(found));
    case Kind::near:
      for (const PlanNode& child : node.children) parts.push_back(find(child));
      return within_windows(parts, (node.distance - 1) * (parts.size() - 1));
    default:
      return {};
  }
}

}  // namespace fihrist::searcher

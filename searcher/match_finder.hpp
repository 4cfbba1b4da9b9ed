// Where phrases, and words that must stand near one another, stand in a text: the rules of proximity.hpp, said of what
// was seen.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "searcher/plan.hpp"
#include "searcher/sightings.hpp"
#include "searcher/span.hpp"

namespace fihrist::searcher {

struct Match {
  std::size_t begin;  // words of the text before it
  std::size_t end;
  std::vector<std::pair<std::size_t, Span>> spans;  // with the place of each
};

Match match_of(const Sighting& sighting, const WordMatch& match);

// Each word of the text stands for a word of the query; those that are more, for the last.
Match match_of(const AlternativeSighting& sighting, const Plan& plan);

class MatchFinder {
 public:
  MatchFinder(const Sightings& seen, const Plan& plan) : seen_(seen), plan_(plan) {}

  // Of a word, a phrase, any of them, or words near one another; in the order of the text.
  std::vector<Match> find(const PlanNode& node) const;

 private:
  std::vector<Match> word(const std::vector<std::size_t>& words) const;
  std::vector<Match> instead_of(const std::vector<std::size_t>& words, std::optional<text::Language> language) const;
  std::vector<Match> phrase(const std::vector<std::size_t>& words) const;
  void go_on(const std::vector<std::size_t>& words, std::size_t done, const Match& begun,
             std::vector<Match>& found) const;
  std::vector<Match> across(const std::vector<std::size_t>& words, text::Language language) const;

  const Sightings& seen_;
  const Plan& plan_;
};

}  // namespace fihrist::searcher

// How often the words of a query stand in a passage, and where: what a score is made of, and what is shown of it.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "searcher/pattern_matcher.hpp"
#include "searcher/query_terms.hpp"
#include "searcher/sightings.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

struct PassageCounts {
  double words = 0;        // of title and text
  double letter_runs = 0;  // of them
  // By place in QueryTerms.
  std::vector<double> stems;
  std::vector<double> forms;  // also words that begin as asked
  std::vector<double> variants;
  std::vector<double> pairs;
  std::vector<bool> in_title;
  std::vector<double> runs;
  std::vector<double> alternatives;  // by place in Plan::alternatives
  Sightings title;
  Sightings text;

  // As if one text went on in the other. What was seen stays what it is: places are of one text.
  PassageCounts& operator+=(const PassageCounts& other);
};

// Counts passages for one query; remembers what the words it met are to the query.
class PassageCounter {
 public:
  PassageCounter(const Plan& plan, const QueryTerms& terms) : plan_(plan), terms_(terms), patterns_(plan) {}

  PassageCounts count(std::span<const text::Occurrence> title, std::span<const text::Occurrence> text);

 private:
  // Places in QueryTerms that a word counts for.
  struct Relevance {
    std::vector<std::size_t> stems;
    std::vector<std::size_t> forms;
    std::vector<std::size_t> variants;
    std::vector<std::size_t> runs;
    double letter_runs = 0;                 // in all
    std::vector<std::size_t> alternatives;  // that it may begin
    std::vector<std::size_t> stood_for;     // words that it translates
    std::vector<WordMatch> matches;
  };

  void count_alternatives(const std::vector<std::size_t>& beginning, std::span<const text::Occurrence> words,
                          std::size_t at, PassageCounts& counts, Sightings& seen) const;
  void count_pairs(const Relevance& first, const Relevance& second, PassageCounts& counts) const;
  void count_words(std::span<const text::Occurrence> words, PassageCounts& counts, Sightings& seen);
  std::vector<std::size_t> stood_for(const std::vector<std::size_t>& alternatives) const;
  const Relevance& relevance_of(const text::Word& word);
  std::vector<WordMatch> matches_of(const Relevance& relevance, const std::string& stem) const;

  const Plan& plan_;
  const QueryTerms& terms_;
  PatternMatcher patterns_;
  std::unordered_map<std::uint64_t, Relevance> known_;  // by the word's id
};

}  // namespace fihrist::searcher

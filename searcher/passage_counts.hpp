// How often the words of a query stand in a passage: what a score is made of.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "searcher/query_terms.hpp"
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

  // As if one text went on in the other.
  PassageCounts& operator+=(const PassageCounts& other);
};

// Counts passages for one query; remembers the letters of the words it met.
class PassageCounter {
 public:
  PassageCounter(const Plan& plan, const QueryTerms& terms) : plan_(plan), terms_(terms) {}

  PassageCounts count(const std::vector<text::Token>& title, const std::vector<text::Token>& text);

 private:
  // The runs of a word that the query has too, and how many it has in all.
  struct Letters {
    std::vector<std::size_t> shared;
    double all = 0;
  };

  void count_tokens(const std::vector<text::Token>& tokens, PassageCounts& counts);
  void count_token(const text::Token& token, PassageCounts& counts) const;
  const Letters& letters_of(const text::Token& token);

  const Plan& plan_;
  const QueryTerms& terms_;
  std::unordered_map<std::string, Letters> letters_;
};

}  // namespace fihrist::searcher

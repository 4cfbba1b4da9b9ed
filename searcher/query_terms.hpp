// The words of a plan that make a passage score, ready to be counted in one.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "searcher/plan.hpp"

namespace fihrist::searcher {

struct QueryTerms {
  explicit QueryTerms(const Plan& plan);

  std::vector<std::size_t> words;                          // places in Plan::words, each once
  std::vector<std::pair<std::size_t, std::size_t>> pairs;  // places in `words`, of words side by side in the query

  // For a stem, form or run of letters: places in `words`, or in `runs`.
  std::unordered_map<std::string, std::vector<std::size_t>> stems;
  std::unordered_map<std::string, std::vector<std::size_t>> forms;
  std::unordered_map<std::string, std::vector<std::size_t>> variants;
  std::vector<std::size_t> prefixes;
  std::unordered_map<std::uint64_t, std::size_t> runs;
  std::vector<text::Language> run_languages;

 private:
  void collect(const PlanNode& node, const Plan& plan);
  void add(std::size_t word);
  void index_words(const Plan& plan);
};

}  // namespace fihrist::searcher

// Finds in the words of a text where the alternatives of a plan stand.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "searcher/plan.hpp"

namespace fihrist::searcher {

class PatternMatcher {
 public:
  explicit PatternMatcher(const Plan& plan);

  struct Word {
    const std::string& form;
    const std::string& stem;
  };

  // The alternatives that may begin with the word, as places in Plan::alternatives.
  std::vector<std::size_t> beginning_with(const Word& word) const;

  // Whether the words of the alternative behind its first stand from `at` on, of `size` words.
  bool goes_on(std::size_t alternative, std::size_t at, std::size_t size,
               const std::function<Word(std::size_t)>& word_at) const;

 private:
  const Plan& plan_;
  std::unordered_map<std::string, std::vector<std::size_t>> first_forms_;
  std::unordered_map<std::string, std::vector<std::size_t>> first_stems_;
};

}  // namespace fihrist::searcher

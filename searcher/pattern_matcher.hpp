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

  bool empty() const { return first_forms_.empty(); }

  // The alternatives that may begin with the form, as places in Plan::alternatives; nullptr for none.
  const std::vector<std::size_t>* beginning_with(const std::string& form) const;

  // Whether the words of the alternative behind its first stand from `at` on; form_at(i) is the form of word i.
  bool goes_on(std::size_t alternative, std::size_t at, std::size_t size,
               const std::function<const std::string&(std::size_t)>& form_at) const;

 private:
  const Plan& plan_;
  std::unordered_map<std::string, std::vector<std::size_t>> first_forms_;
};

}  // namespace fihrist::searcher

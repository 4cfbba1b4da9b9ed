#include "searcher/pattern_matcher.hpp"

#include <algorithm>

namespace fihrist::searcher {

PatternMatcher::PatternMatcher(const Plan& plan) : plan_(plan) {
  for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
    for (const std::string& form : plan.alternatives[i].pattern.front().forms) first_forms_[form].push_back(i);
  }
}

const std::vector<std::size_t>* PatternMatcher::beginning_with(const std::string& form) const {
  const auto found = first_forms_.find(form);
  return found == first_forms_.end() ? nullptr : &found->second;
}

bool PatternMatcher::goes_on(std::size_t alternative, std::size_t at, std::size_t size,
                             const std::function<const std::string&(std::size_t)>& form_at) const {
  const auto& pattern = plan_.alternatives[alternative].pattern;
  if (at + pattern.size() - 1 > size) return false;
  for (std::size_t i = 1; i < pattern.size(); ++i) {
    const auto& forms = pattern[i].forms;
    if (std::find(forms.begin(), forms.end(), form_at(at + i - 1)) == forms.end()) return false;
  }
  return true;
}

}  // namespace fihrist::searcher

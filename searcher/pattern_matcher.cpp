#include "searcher/pattern_matcher.hpp"

#include <algorithm>

namespace fihrist::searcher {
namespace {

void append(const std::unordered_map<std::string, std::vector<std::size_t>>& firsts, const std::string& key,
            std::vector<std::size_t>& alternatives) {
  const auto found = firsts.find(key);
  if (found != firsts.end()) alternatives.insert(alternatives.end(), found->second.begin(), found->second.end());
}

}  // namespace

PatternMatcher::PatternMatcher(const Plan& plan) : plan_(plan) {
  for (std::size_t i = 0; i < plan.alternatives.size(); ++i) {
    const Alternative::Word& first = plan.alternatives[i].pattern.front();
    for (const std::string& form : first.forms) first_forms_[form].push_back(i);
    if (first.forms.empty()) first_stems_[first.stem].push_back(i);
  }
}

std::vector<std::size_t> PatternMatcher::beginning_with(const Word& word) const {
  std::vector<std::size_t> alternatives;
  append(first_forms_, word.form, alternatives);
  append(first_stems_, word.stem, alternatives);
  return alternatives;
}

bool PatternMatcher::goes_on(std::size_t alternative, std::size_t at, std::size_t size,
                             const std::function<Word(std::size_t)>& word_at) const {
  const auto& pattern = plan_.alternatives[alternative].pattern;
  if (at + pattern.size() - 1 > size) return false;
  for (std::size_t i = 1; i < pattern.size(); ++i) {
    const auto& [forms, stem] = pattern[i];
    const Word word = word_at(at + i - 1);
    const bool is_it =
        forms.empty() ? word.stem == stem : std::find(forms.begin(), forms.end(), word.form) != forms.end();
    if (!is_it) return false;
  }
  return true;
}

}  // namespace fihrist::searcher

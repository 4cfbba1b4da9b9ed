#include "searcher/names.hpp"

#include <algorithm>
#include <system_error>

#include "shared/base/error.hpp"
#include "shared/index/generations.hpp"

namespace fihrist::searcher {

Names::Names(const std::vector<std::filesystem::path>& indexes) {
  for (const auto& folder : indexes) open_vocabulary(folder);
}

// A rebuilt index may take the place of the one that is being opened.
void Names::open_vocabulary(const std::filesystem::path& folder) {
  constexpr int kAttempts = 5;
  const index::Generations generations(folder);
  const auto exists = [](const std::filesystem::path& file) {
    std::error_code error;
    return std::filesystem::exists(file, error);
  };
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    const auto current = generations.current();
    if (!current) return;
    const auto file = generations.names(*current);
    if (!exists(file) && generations.current() == current) return;
    try {
      vocabularies_.emplace_back(file);
      return;
    } catch (const Error& damaged) {
      if (!exists(file)) continue;
      problems_.push_back("names are not sought by their sound: " + std::string(damaged.what()));
      return;
    }
  }
}

std::vector<crosslingual::NameCandidate> Names::spelled_like(const std::string& form, text::Language from,
                                                             text::Language to, double least_score) const {
  std::vector<crosslingual::NameCandidate> all;
  for (const crosslingual::Vocabulary& vocabulary : vocabularies_) {
    for (auto& candidate : crosslingual::NameMatcher(vocabulary).match(form, from, to)) {
      if (candidate.score < least_score) continue;
      const auto known = std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.word == candidate.word; });
      if (known == all.end()) {
        all.push_back(std::move(candidate));
      } else {
        known->passages += candidate.passages;
      }
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
  return all;
}

std::vector<crosslingual::SpellingCandidate> Names::spelled_nearly(std::string_view form,
                                                                   text::Language language) const {
  std::vector<crosslingual::SpellingCandidate> all;
  for (const crosslingual::Vocabulary& vocabulary : vocabularies_) {
    for (auto& candidate : crosslingual::spelled_nearly(vocabulary, form, language)) {
      const auto known = std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.word == candidate.word; });
      if (known == all.end()) {
        all.push_back(std::move(candidate));
      } else {
        known->passages += candidate.passages;
        known->cost = std::min(known->cost, candidate.cost);
      }
    }
  }
  crosslingual::keep_best(all);
  return all;
}

}  // namespace fihrist::searcher

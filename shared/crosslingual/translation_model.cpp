#include "shared/crosslingual/translation_model.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace fihrist::crosslingual {
namespace {

constexpr int kIterations = 6;
constexpr double kNone = 0.5;  // of a word, that stands for nothing
constexpr double kLeast = 0.02;
constexpr std::size_t kBest = 15;

class Numbers {
 public:
  std::uint32_t of(const std::string& word) {
    const auto [entry, is_new] = numbers_.try_emplace(word, static_cast<std::uint32_t>(words_.size()));
    if (is_new) words_.push_back(word);
    return entry->second;
  }
  const std::string& word(std::uint32_t number) const { return words_[number]; }
  std::size_t size() const { return words_.size(); }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<std::string> words_;
};

// Each pair of words that ever stand in one pair of terms has a place; a term is its words' numbers.
class Model {
 public:
  explicit Model(const std::vector<TermPair>& pairs) {
    for (const auto& [from, to] : pairs) {
      std::vector<std::uint32_t> sources;
      for (const std::string& word : from) sources.push_back(from_.of(word));
      for (const std::string& word : to) links_.push_back(linked(sources, to_.of(word)));
    }
    probability_.assign(sources_.size(), 1.0);
  }

  void learn() {
    std::vector<double> counts(probability_.size());
    std::vector<double> totals(from_.size());
    for (const auto& places : links_) {
      double sum = kNone / static_cast<double>(to_.size());
      for (const std::size_t place : places) sum += probability_[place];
      for (const std::size_t place : places) {
        counts[place] += probability_[place] / sum;
        totals[sources_[place]] += probability_[place] / sum;
      }
    }
    for (std::size_t place = 0; place < counts.size(); ++place) {
      probability_[place] = counts[place] / totals[sources_[place]];
    }
  }

  template <typename Visit>
  void for_each(Visit visit) const {
    for (std::size_t place = 0; place < probability_.size(); ++place) {
      visit(from_.word(sources_[place]), to_.word(targets_[place]), probability_[place]);
    }
  }

 private:
  std::vector<std::size_t> linked(const std::vector<std::uint32_t>& sources, std::uint32_t target) {
    std::vector<std::size_t> places;
    for (const std::uint32_t source : sources) {
      const auto [entry, is_new] = places_.try_emplace((std::uint64_t{source} << 32) | target, sources_.size());
      if (is_new) {
        sources_.push_back(source);
        targets_.push_back(target);
      }
      places.push_back(entry->second);
    }
    return places;
  }

  Numbers from_;
  Numbers to_;
  std::unordered_map<std::uint64_t, std::size_t> places_;
  std::vector<std::uint32_t> sources_;
  std::vector<std::uint32_t> targets_;
  std::vector<double> probability_;
  std::vector<std::vector<std::size_t>> links_;
};

}  // namespace

std::map<std::string, std::vector<std::pair<std::string, double>>> learn_translations(
    const std::vector<TermPair>& pairs) {
  Model model(pairs);
  for (int i = 0; i < kIterations; ++i) model.learn();
  std::map<std::string, std::vector<std::pair<std::string, double>>> table;
  model.for_each([&](const std::string& from, const std::string& to, double probability) {
    if (probability >= kLeast) table[from].emplace_back(to, probability);
  });
  for (auto& [from, translations] : table) {
    std::sort(translations.begin(), translations.end(), [](const auto& a, const auto& b) {
      return a.second > b.second || (a.second == b.second && a.first < b.first);
    });
    if (translations.size() > kBest) translations.resize(kBest);
  }
  return table;
}

}  // namespace fihrist::crosslingual

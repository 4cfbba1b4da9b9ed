#include "shared/crosslingual/data/letter_model.hpp"

#include <cmath>

namespace fihrist::crosslingual {
namespace {

// Witten-Bell: `counts` of letters behind one context, smoothed with `shorter`, what a shorter context says.
std::vector<double> smoothed(const double* counts, const std::vector<double>& shorter) {
  double total = 0;
  double types = 1;
  for (std::size_t c = 0; c < shorter.size(); ++c) {
    total += counts[c];
    types += counts[c] > 0 ? 1 : 0;
  }
  std::vector<double> p(shorter.size());
  for (std::size_t c = 0; c < p.size(); ++c) p[c] = (counts[c] + types * shorter[c]) / (total + types);
  return p;
}

}  // namespace

LetterModel::LetterModel(const std::vector<std::string>& words, Script script) : size_(alphabet_size(script)) {
  std::vector<double> ones(size_);
  std::vector<double> twos(size_ * size_);
  std::vector<double> threes(size_ * size_ * size_);
  for (const std::string& word : words) {
    std::size_t before2 = 0;
    std::size_t before1 = 0;
    for (std::size_t i = 0; i <= word.size(); ++i) {
      const std::size_t letter = i < word.size() ? static_cast<std::size_t>(word[i]) : 0;
      ++ones[letter];
      ++twos[before1 * size_ + letter];
      ++threes[(before2 * size_ + before1) * size_ + letter];
      before2 = before1;
      before1 = letter;
    }
  }
  const std::vector<double> one = smoothed(ones.data(), std::vector<double>(size_, 1 / static_cast<double>(size_)));
  for (const double p : one) unigram_.push_back(std::log(p));
  for (std::size_t context = 0; context < size_ * size_; ++context) {
    const std::vector<double> two = smoothed(&twos[context % size_ * size_], one);
    for (const double p : smoothed(&threes[context * size_], two)) trigram_.push_back(std::log(p));
  }
}

double LetterModel::log_p(std::size_t before2, std::size_t before1, std::size_t letter) const {
  return trigram_[(before2 * size_ + before1) * size_ + letter];
}

}  // namespace fihrist::crosslingual

// How probable a letter is behind two others, in words of a script.
#pragma once

#include <string>
#include <vector>

#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {

class LetterModel {
 public:
  // `words` are letters without bounds.
  LetterModel(const std::vector<std::string>& words, Script script);

  // Natural logarithms. Letter 0 stands for the beginning of a word as context, and for its end.
  double log_p(std::size_t before2, std::size_t before1, std::size_t letter) const;
  double log_p(std::size_t letter) const { return unigram_[letter]; }

  std::size_t size() const { return size_; }

 private:
  std::size_t size_;
  std::vector<double> unigram_;
  std::vector<double> trigram_;
};

}  // namespace fihrist::crosslingual

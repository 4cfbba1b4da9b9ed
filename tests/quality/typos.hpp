// Slips of fingers and spelling, from a seed: what a misspelled word is measured with.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "shared/text/language.hpp"

namespace fihrist::tests {

class Typos {
 public:
  explicit Typos(std::uint32_t seed) : random_(seed) {}

  // `word`, which is folded, with one slip: a neighbouring key, two letters exchanged, one doubled, one left out; in
  // Arabic also one that sounds or looks alike. Rarely in the first letter. The word itself where no slip can be made.
  std::string make(std::string_view word, text::Language language);

 private:
  std::size_t pick(std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random_); }

  char32_t neighbour(char32_t letter, bool is_arabic);
  char32_t alike(char32_t letter);

  std::mt19937 random_;
};

}  // namespace fihrist::tests

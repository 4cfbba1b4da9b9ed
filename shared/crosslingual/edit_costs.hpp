// How unlikely it is that fingers wrote one word for another: the cost of the cheapest edits from one to the other.
//
// A slip of the fingers (a neighbouring key, two letters in the wrong order, one too many or too few) and letters that
// writers confuse (ض and ظ, a vowel for another) cost less than what nothing explains; the first letter is rarely
// wrong.
#pragma once

#include <array>
#include <string_view>

#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {

class EditCosts {
 public:
  // Of one edit: the least and the most that it costs within a word.
  static constexpr double kLeast = 5;
  static constexpr double kMost = 8;

  // Made once for each script.
  static const EditCosts& of(Script script);

  // Of having typed one for the other, as a negative natural logarithm; 0 where they are the same. Letters of the
  // script, without bounds, at most kMaxLetters.
  double cost(std::string_view typed, std::string_view meant) const;

 private:
  explicit EditCosts(Script script);

  static constexpr std::size_t kCodes = std::size_t{1} << kLetterBits;

  double replaced(char typed, char meant) const;
  double omitted(std::string_view meant, std::size_t at) const;
  double inserted(std::string_view typed, std::size_t at) const;
  bool are_neighbours(char a, char b) const;

  std::array<std::array<double, kCodes>, kCodes> replaced_{};
  std::array<std::array<bool, kCodes>, kCodes> neighbours_{};
};

}  // namespace fihrist::crosslingual

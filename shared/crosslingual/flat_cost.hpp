// What it costs to pass over letters that no unit of a name explains: the same for those who learn units and for those
// who use them.
#pragma once

#include <optional>
#include <string_view>

#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {

// A logarithm of a probability, for one letter of each side, or of one. Nothing for more, and where the bound of a word
// would stand for a letter.
constexpr std::optional<float> flat_cost(std::string_view left, std::string_view right) {
  constexpr float kUnrelated = -14;
  constexpr float kOneSided = -11;
  constexpr float kBareBound = -6;
  if (left.size() > 1 || right.size() > 1) return std::nullopt;
  const bool left_bound = !left.empty() && is_bound(left[0]);
  const bool right_bound = !right.empty() && is_bound(right[0]);
  if (left_bound != right_bound || (left_bound && left != right)) return std::nullopt;
  if (left_bound) return kBareBound;
  return left.empty() || right.empty() ? kOneSided : kUnrelated;
}

}  // namespace fihrist::crosslingual

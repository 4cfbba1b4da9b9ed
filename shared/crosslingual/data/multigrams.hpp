// Learns which letters of one script stand for which of another from pairs of words, without being told how the words
// of a pair align: joint multigrams by expectation maximization.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace fihrist::crosslingual {

// Two spellings of one name, in letters with the bounds of a word around them.
struct SpellingPair {
  std::string left;
  std::string right;

  auto operator<=>(const SpellingPair&) const = default;
};

// Letters that stand for each other; one side may be empty.
struct LearnedUnit {
  std::string left;
  std::string right;
  double log_p;
};

// How many letters a unit may hold on each side.
struct UnitShape {
  std::size_t left;
  std::size_t right;
};

struct Learning {
  UnitShape shape;
  int iterations = 14;
  double least_count = 4;  // expected, of a unit of more than one letter a side
  double discount = 1;     // taken off each of those, so that short units are preferred
};

class UnitModel {
 public:
  UnitModel() = default;
  explicit UnitModel(std::vector<LearnedUnit> units);

  const std::vector<LearnedUnit>& units() const { return units_; }

  // Log probability of the best division of the pair into units, those that no unit explains at a flat cost. `path` is
  // filled with the numbers of the units, -1 for a cost.
  double best(const SpellingPair& pair, std::vector<int>* path = nullptr) const;

 private:
  int find(std::uint64_t key) const;

  std::vector<LearnedUnit> units_;
  std::unordered_map<std::uint64_t, int> numbers_;
};

UnitModel learn_units(const std::vector<SpellingPair>& pairs, const Learning& how);

// Every unit of both, with `weight` of what `a` says and the rest of what `b` says.
UnitModel mixed(const UnitModel& a, double weight, const UnitModel& b);

}  // namespace fihrist::crosslingual

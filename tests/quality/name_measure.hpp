// How good lists of candidates are against what is known to be right.
#pragma once

#include <string>
#include <vector>

#include "tests/quality/name_sets.hpp"

namespace fihrist::tests {

struct Judged {
  std::string word;
  double score;
  bool right;
};

class Measure {
 public:
  // Candidates best first; those from `threshold` on count as accepted.
  void add(const Query& query, const std::vector<Judged>& candidates, double threshold);
  void merge(const Measure& other);
  void print(const std::string& name) const;

 private:
  double pairs_ = 0, first_ = 0, fifth_ = 0, reciprocal_ = 0;
  double gold_ = 0, accepted_ = 0, right_ = 0;
};

}  // namespace fihrist::tests

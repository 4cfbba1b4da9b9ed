#include "tests/quality/name_measure.hpp"

#include <iomanip>
#include <iostream>

namespace fihrist::tests {

void Measure::add(const Query& query, const std::vector<Judged>& candidates, double threshold) {
  gold_ += static_cast<double>(query.gold.size());
  for (const Judged& candidate : candidates) {
    if (candidate.score < threshold) continue;
    accepted_ += 1;
    right_ += candidate.right ? 1 : 0;
  }
  for (const std::string& target : query.targets) {
    pairs_ += 1;
    int rank = 1;  // with the other gold left out
    for (const Judged& candidate : candidates) {
      if (candidate.word == target) {
        first_ += rank == 1 ? 1 : 0;
        fifth_ += rank <= 5 ? 1 : 0;
        reciprocal_ += rank <= 10 ? 1.0 / rank : 0;
        break;
      }
      rank += candidate.right ? 0 : 1;
    }
  }
}

void Measure::merge(const Measure& other) {
  pairs_ += other.pairs_, first_ += other.first_, fifth_ += other.fifth_, reciprocal_ += other.reciprocal_;
  gold_ += other.gold_, accepted_ += other.accepted_, right_ += other.right_;
}

void Measure::print(const std::string& name) const {
  const double precision = accepted_ > 0 ? right_ / accepted_ : 0;
  const double recall = gold_ > 0 ? right_ / gold_ : 0;
  std::cout << std::fixed << std::setprecision(3) << std::left << std::setw(34) << name << " R@1 " << first_ / pairs_
            << " R@5 " << fifth_ / pairs_ << " MRR@10 " << reciprocal_ / pairs_ << " P " << precision << " R " << recall
            << " F1 " << 2 * precision * recall / (precision + recall + 1e-12);
}

}  // namespace fihrist::tests

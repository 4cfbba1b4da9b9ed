// Logistic regression over standardized features.
#pragma once

#include <vector>

namespace fihrist::tests {

struct Regression {
  std::vector<double> weight;
  std::vector<double> mean;
  std::vector<double> deviation;
  double bias = 0;

  double log_odds(const std::vector<double>& features) const;
};

// All rows hold the same number of features, and there is at least one.
Regression regress(const std::vector<std::vector<double>>& rows, const std::vector<bool>& right);

}  // namespace fihrist::tests

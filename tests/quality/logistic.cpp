#include "tests/quality/logistic.hpp"

#include <cmath>
#include <cstddef>

namespace fihrist::tests {
namespace {

constexpr int kRounds = 30;
constexpr double kRidge = 0.1;
constexpr double kLeastVariance = 1e-6;

using Matrix = std::vector<std::vector<double>>;

// Gauss-Jordan with pivots.
std::vector<double> solved(Matrix a, std::vector<double> b) {
  const std::size_t n = b.size();
  for (std::size_t k = 0; k < n; ++k) {
    std::size_t pivot = k;
    for (std::size_t i = k; i < n; ++i) {
      if (std::abs(a[i][k]) > std::abs(a[pivot][k])) pivot = i;
    }
    std::swap(a[k], a[pivot]);
    std::swap(b[k], b[pivot]);
    for (std::size_t i = 0; i < n; ++i) {
      if (i == k) continue;
      const double factor = a[i][k] / a[k][k];
      for (std::size_t j = k; j < n; ++j) a[i][j] -= factor * a[k][j];
      b[i] -= factor * b[k];
    }
  }
  for (std::size_t k = 0; k < n; ++k) b[k] /= a[k][k];
  return b;
}

}  // namespace

double Regression::log_odds(const std::vector<double>& features) const {
  double sum = bias;
  for (std::size_t i = 0; i < weight.size(); ++i) sum += weight[i] * (features[i] - mean[i]) / deviation[i];
  return sum;
}

Regression regress(const std::vector<std::vector<double>>& rows, const std::vector<bool>& right) {
  const std::size_t n = rows.at(0).size();
  const auto count = static_cast<double>(rows.size());
  Regression learned{std::vector<double>(n), std::vector<double>(n), std::vector<double>(n, 1), 0};
  for (std::size_t i = 0; i < n; ++i) {
    double squares = 0;
    for (const auto& row : rows) learned.mean[i] += row[i] / count;
    for (const auto& row : rows) squares += (row[i] - learned.mean[i]) * (row[i] - learned.mean[i]) / count;
    learned.deviation[i] = squares > kLeastVariance ? std::sqrt(squares) : 1;
  }
  for (int round = 0; round < kRounds; ++round) {
    std::vector<double> gradient(n + 1);
    Matrix hessian(n + 1, std::vector<double>(n + 1));
    for (std::size_t r = 0; r < rows.size(); ++r) {
      std::vector<double> z(n + 1, 1);
      for (std::size_t i = 0; i < n; ++i) z[i] = (rows[r][i] - learned.mean[i]) / learned.deviation[i];
      const double p = 1 / (1 + std::exp(-learned.log_odds(rows[r])));
      for (std::size_t i = 0; i <= n; ++i) {
        gradient[i] += ((right[r] ? 1 : 0) - p) * z[i];
        for (std::size_t j = 0; j <= n; ++j) hessian[i][j] += p * (1 - p) * z[i] * z[j];
      }
    }
    for (std::size_t i = 0; i <= n; ++i) {
      gradient[i] -= kRidge * (i < n ? learned.weight[i] : learned.bias);
      hessian[i][i] += kRidge;
    }
    const std::vector<double> step = solved(hessian, gradient);
    for (std::size_t i = 0; i < n; ++i) learned.weight[i] += step[i];
    learned.bias += step[n];
  }
  return learned;
}

}  // namespace fihrist::tests

#include "tests/quality/measures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

namespace fihrist::tests {
namespace {

constexpr std::size_t kDepth = 10;

double discounted(const std::vector<int>& gains) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min(gains.size(), kDepth); ++i)
    sum += gains[i] / std::log2(static_cast<double>(i + 2));
  return sum;
}

bool matters(const std::string& article, const Grades& grades) {
  const auto grade = grades.find(article);
  return grade != grades.end() && grade->second > 0;
}

}  // namespace

double ndcg_at_10(const std::vector<std::string>& ranking, const Grades& grades) {
  std::vector<int> gains;
  for (const std::string& article : ranking) {
    const auto grade = grades.find(article);
    gains.push_back(grade == grades.end() ? 0 : grade->second);
  }
  std::vector<int> ideal;
  for (const auto& [article, grade] : grades) ideal.push_back(grade);
  std::sort(ideal.begin(), ideal.end(), std::greater<>());
  return discounted(gains) / discounted(ideal);
}

double mrr_at_10(const std::vector<std::string>& ranking, const Grades& grades) {
  for (std::size_t i = 0; i < std::min(ranking.size(), kDepth); ++i) {
    if (matters(ranking[i], grades)) return 1 / static_cast<double>(i + 1);
  }
  return 0;
}

double recall_at_100(const std::vector<std::string>& ranking, const Grades& grades) {
  const auto end = ranking.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(ranking.size(), 100));
  const auto found = std::count_if(ranking.begin(), end, [&](const auto& article) { return matters(article, grades); });
  const auto all = std::count_if(grades.begin(), grades.end(), [](const auto& grade) { return grade.second > 0; });
  return static_cast<double>(found) / static_cast<double>(all);
}

double randomisation_p(const std::vector<double>& a, const std::vector<double>& b) {
  constexpr int kAssignments = 10'000;
  std::vector<double> differences(a.size());
  std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
  const double observed = std::abs(std::accumulate(differences.begin(), differences.end(), 0.0));
  std::mt19937 random(1);
  int as_large = 0;
  for (int i = 0; i < kAssignments; ++i) {
    double sum = 0;
    for (const double difference : differences) sum += (random() & 1) != 0 ? difference : -difference;
    if (std::abs(sum) >= observed - 1e-9) ++as_large;
  }
  return (as_large + 1.0) / (kAssignments + 1.0);
}

}  // namespace fihrist::tests

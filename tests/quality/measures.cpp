#include "tests/quality/measures.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace fihrist::tests {
namespace {

constexpr std::size_t kDepth = 10;

double discounted(const std::vector<int>& gains) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min(gains.size(), kDepth); ++i)
    sum += gains[i] / std::log2(static_cast<double>(i + 2));
  return sum;
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

}  // namespace fihrist::tests

#include "searcher/like.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "searcher/planner.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::uint32_t kCandidates = 50;
constexpr double kSameDay = 0.3;  // of the score, that is added for an article of the same day
constexpr double kDays = 3;       // in which that falls to a third

double nearness(const std::optional<Date>& a, const std::optional<Date>& b) {
  if (!a || !b) return 0;
  const auto days = std::chrono::sys_days(*a) - std::chrono::sys_days(*b);
  return std::exp(-std::abs(static_cast<double>(days.count())) / kDays);
}

}  // namespace

Results find_like(const Xapian::Database& database, const Example& example, const Request& request,
                  text::Analyzer& analyzer) {
  Request wide = request;
  wide.by_article = true;
  wide.passages_per_article = 1;
  wide.offset = 0;
  wide.limit = request.limit == 0 ? 0 : std::max(kCandidates, request.offset + request.limit);
  wide.without_article = example.article;
  wide.steps.reset(place(Step::letters)).reset(place(Step::variants));
  const Parsed parsed{query_of(example, Collection(database), analyzer), {}, false};
  Results results = search(database, make_plan(parsed, analyzer, false), wide, analyzer);
  for (Hit& hit : results.hits) hit.score *= 1 + kSameDay * nearness(example.date, hit.passage.metadata.date);
  std::stable_sort(results.hits.begin(), results.hits.end(),
                   [](const Hit& a, const Hit& b) { return a.score > b.score; });
  const auto first = static_cast<std::ptrdiff_t>(std::min<std::size_t>(request.offset, results.hits.size()));
  results.hits.erase(results.hits.begin(), results.hits.begin() + first);
  if (request.limit > 0 && results.hits.size() > request.limit) results.hits.resize(request.limit);
  std::uint32_t rank = request.offset;
  for (Hit& hit : results.hits) hit.rank = ++rank;
  return results;
}

}  // namespace fihrist::searcher

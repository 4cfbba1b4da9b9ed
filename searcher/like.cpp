#include "searcher/like.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

#include "searcher/copies.hpp"
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
  Request paged = request;
  paged.without_article = example.article;
  Request wide = paged;
  wide.by_article = true;
  wide.passages_per_article = 1;
  wide.offset = 0;
  wide.limit = request.limit == 0 ? 0 : std::max(kCandidates, request.offset + request.limit);
  wide.fold_copies = false;
  wide.steps.reset(place(Step::letters)).reset(place(Step::variants));
  const Parsed parsed{query_of(example, Collection(database), analyzer), {}, false};
  Results results = search(database, make_plan(parsed, analyzer, false), wide, analyzer);
  for (Hit& hit : results.hits) hit.score *= 1 + kSameDay * nearness(example.date, hit.passage.metadata.date);
  std::stable_sort(results.hits.begin(), results.hits.end(),
                   [](const Hit& a, const Hit& b) { return a.score > b.score; });
  results.hits =
      page_of(database, paged, results.hits.size(), [&](std::size_t i) { return std::move(results.hits[i]); });
  return results;
}

}  // namespace fihrist::searcher

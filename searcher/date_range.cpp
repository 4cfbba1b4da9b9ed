#include "searcher/date_range.hpp"

#include <utility>

#include "searcher/written_date.hpp"
#include "shared/base/space.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::string_view kDots = "..";

DateRangeReading single(std::string_view text, Date today) {
  auto [date, problem] = read_date(text, today, today);
  if (!date) return {std::nullopt, std::move(problem)};
  return {DateRange{date->days.first, date->is_ago ? today : date->days.last}, {}};
}

DateRangeReading ordered(DateRange range) {
  if (range.from && range.to && *range.to < *range.from) {
    return {std::nullopt, "it would end on " + to_iso(*range.to) + ", before it begins on " + to_iso(*range.from) +
                              "; the earlier date comes first"};
  }
  return {range, {}};
}

}  // namespace

DateRangeReading read_date_range(std::string_view first, std::string_view last, Date today) {
  DateRange range;
  if (!trimmed(last).empty()) {
    auto [end, problem] = read_date(last, today, today);
    if (!end) return {std::nullopt, std::move(problem)};
    range.to = end->days.last;
  }
  if (!trimmed(first).empty()) {
    auto [begin, problem] = read_date(first, today, range.to.value_or(today));
    if (!begin) return {std::nullopt, std::move(problem)};
    range.from = begin->days.first;
  }
  if (!range.from && !range.to) return {std::nullopt, "it names no day; 2023-01.. and ..2023-03 are open at one end"};
  return ordered(range);
}

DateRangeReading read_date_range(std::string_view text, Date today) {
  // Two dots may be one character.
  const std::string plain = text::fold(text);
  if (plain.find(kDots) == std::string::npos) return single(text, today);
  const std::size_t dots = text.find(kDots);
  if (dots == std::string_view::npos) return read_date_range(plain, today);
  return read_date_range(text.substr(0, dots), text.substr(dots + kDots.size()), today);
}

}  // namespace fihrist::searcher

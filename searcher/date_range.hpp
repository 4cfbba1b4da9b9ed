// Ranges of days as people write them in a query.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/date.hpp"

namespace fihrist::searcher {

struct DateRange {
  std::optional<Date> from;
  std::optional<Date> to;  // not before `from`
  bool operator==(const DateRange&) const = default;
};

// A range, or what keeps it from being one, for the user.
struct DateRangeReading {
  std::optional<DateRange> range;
  std::string problem;
};

// "2023-01..2023-03", "..2022", "2023-02-06..", "شباط 2023..7d", or one written date, from its first day to its last:
// "2023", "6 شباط 2023". A length of time reaches until today, as an end it is a day. Total: any bytes give one of
// both.
DateRangeReading read_date_range(std::string_view text, Date today);

// The range between two written dates, either of which may be empty, but not both. A beginning without a year is the
// last before the end: "Nov", "Feb 2023".
DateRangeReading read_date_range(std::string_view first, std::string_view last, Date today);

}  // namespace fihrist::searcher

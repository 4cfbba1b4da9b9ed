// Calendar days as articles and users write them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fihrist {

using Date = std::chrono::year_month_day;

// Reads the day of an ISO 8601 date or date and time: "2023-02-06", "2023-02-06T04:17:00Z", "20230206".
std::optional<Date> parse_date(std::string_view text);

// First and last day of what may be a whole year or month: "2023", "2023-02", "2023-02-06".
struct DateSpan {
  Date first;
  Date last;
};
std::optional<DateSpan> parse_date_span(std::string_view text);

std::string to_iso(Date date);      // 2023-02-06
std::string to_compact(Date date);  // 20230206, whose order as bytes is the order of days

}  // namespace fihrist

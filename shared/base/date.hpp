// Calendar days as articles have them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace fihrist {

using Date = std::chrono::year_month_day;

// Reads the day of an ISO 8601 date or date and time: "2023-02-06", "2023-02-06T04:17:00Z", "20230206".
std::optional<Date> parse_date(std::string_view text);

// Of the system's clock, where it stands.
Date local_today();

std::string to_iso(Date date);      // 2023-02-06
std::string to_compact(Date date);  // 20230206, whose order as bytes is the order of days

}  // namespace fihrist

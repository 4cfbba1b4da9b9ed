// A date as people write it -> the days that it means.
//
//   2023  2023-02  2023-02-06  2023/2/6  20230206  2023-02-06T04:17:00Z
//   2/2023  6/2/2023  6.2.2023            the day first, as in the press of the Middle East
//   Feb 2023  6 Feb 2023  Feb 6, 2023  feb-2023  شباط 2023  ٦ فبراير (شباط) ٢٠٢٣  6_جانفي_2023
//   Feb  6 Feb                            the last that has begun
//   today  yesterday  اليوم  أمس  7d  3w  6m  2y
//
// Digits of any script.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/date.hpp"

namespace fihrist::searcher {

struct DateSpan {
  Date first;
  Date last;
};

struct WrittenDate {
  DateSpan days;
  bool is_ago = false;  // so long before today: 7d
};

// A date, or why it is none, for the user.
struct DateReading {
  std::optional<WrittenDate> date;
  std::string problem;
};

// A month or day without a year is the last that begins no later than on the day `by`. Total.
DateReading read_date(std::string_view text, Date today, Date by);

}  // namespace fihrist::searcher

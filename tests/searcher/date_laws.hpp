// What holds for every range of dates that is asked for, whatever is typed.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "searcher/date_range.hpp"

namespace fihrist::tests {

inline std::string iso(const searcher::DateRange& range) {
  const auto end = [](const std::optional<Date>& date) { return date ? to_iso(*date) : std::string(); };
  return end(range.from) + ".." + end(range.to);
}

// It is a range of days of the calendar, which reads the same in ISO 8601, or there is a reason why it is none.
inline void expect_date_laws(std::string_view text, Date today) {
  const auto [range, problem] = searcher::read_date_range(text, today);
  EXPECT_NE(range.has_value(), !problem.empty()) << text;
  if (!range) return;
  EXPECT_TRUE(range->from || range->to) << text;
  EXPECT_TRUE(!range->from || range->from->ok()) << text;
  EXPECT_TRUE(!range->to || range->to->ok()) << text;
  EXPECT_TRUE(!range->from || !range->to || *range->from <= *range->to) << text;
  EXPECT_EQ(searcher::read_date_range(iso(*range), today).range, range) << text;
}

}  // namespace fihrist::tests

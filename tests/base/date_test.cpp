#include "shared/base/date.hpp"

#include <gtest/gtest.h>

namespace fihrist {
namespace {

std::string read(std::string_view text) {
  const auto date = parse_date(text);
  return date ? to_iso(*date) : "none";
}

std::string read_span(std::string_view text) {
  const auto span = parse_date_span(text);
  return span ? to_iso(span->first) + ".." + to_iso(span->last) : "none";
}

TEST(Date, IsReadFromTheFormsArticlesHave) {
  EXPECT_EQ(read("2023-02-06"), "2023-02-06");
  EXPECT_EQ(read("20230206"), "2023-02-06");
  EXPECT_EQ(read("2023-02-06T04:17:00Z"), "2023-02-06");
  EXPECT_EQ(read("2023-02-06t04:17:00+03:00"), "2023-02-06");
  EXPECT_EQ(read("2023-02-06 04:17"), "2023-02-06");
}

TEST(Date, ThatDoesNotExistIsRefused) {
  for (const std::string_view text :
       {"2023-02-29", "2023-02-30", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "20231301"}) {
    EXPECT_EQ(read(text), "none") << text;
  }
}

TEST(Date, InAnyOtherFormIsRefused) {
  for (const std::string_view text :
       {"", "2023", "2023-02", "6.2.2023", "2023/02/06", "2023-2-6", "2023-02-06x", "2023-02-061", " 2023-02-06",
        "-023-02-06", "2023--2-06", "2023-02-+6", "202302-6", "2023-02-0a", "٢٠٢٣-٠٢-٠٦"}) {
    EXPECT_EQ(read(text), "none") << text;
  }
}

TEST(Date, KnowsLeapYears) {
  EXPECT_EQ(read("2024-02-29"), "2024-02-29");
  EXPECT_EQ(read("2000-02-29"), "2000-02-29");
  EXPECT_EQ(read("1900-02-29"), "none");
}

TEST(DateSpan, IsADayAMonthOrAYear) {
  EXPECT_EQ(read_span("2023-02-06"), "2023-02-06..2023-02-06");
  EXPECT_EQ(read_span("20230206"), "2023-02-06..2023-02-06");
  EXPECT_EQ(read_span("2023-02"), "2023-02-01..2023-02-28");
  EXPECT_EQ(read_span("2024-02"), "2024-02-01..2024-02-29");
  EXPECT_EQ(read_span("2023-12"), "2023-12-01..2023-12-31");
  EXPECT_EQ(read_span("2023"), "2023-01-01..2023-12-31");
}

TEST(DateSpan, OfNoCalendarIsRefused) {
  for (const std::string_view text : {"", "23", "202", "abcd", "2023-1", "2023-13", "2023-00", "2023-02-30", "2023.02",
                                      "02-2023", "20231", "2023-"}) {
    EXPECT_EQ(read_span(text), "none") << text;
  }
}

TEST(CompactDate, SortsAsBytesLikeTheDays) {
  const auto compact = [](std::string_view text) { return to_compact(parse_date(text).value()); };
  EXPECT_EQ(compact("2023-02-06"), "20230206");
  EXPECT_EQ(compact("0987-11-02"), "09871102");
  EXPECT_LT(compact("2023-02-06"), compact("2023-10-01"));
  EXPECT_LT(compact("0987-11-02"), compact("2003-03-20"));
}

}  // namespace
}  // namespace fihrist

#include "shared/base/date.hpp"

#include <gtest/gtest.h>

namespace fihrist {
namespace {

std::string read(std::string_view text) {
  const auto date = parse_date(text);
  return date ? to_iso(*date) : "none";
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

TEST(LocalToday, IsADayNearTheOneInGreenwich) {
  const std::chrono::sys_days greenwich = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  const Date today = local_today();
  ASSERT_TRUE(today.ok());
  EXPECT_LE(std::chrono::abs(std::chrono::sys_days{today} - greenwich), std::chrono::days{1});
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

#include "searcher/date_range.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <vector>

#include "tests/searcher/date_laws.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

using namespace std::chrono;

constexpr Date kToday = year{2023} / March / 15;

struct Case {
  std::string text;
  std::string range;
};

std::string shown(std::string_view text, Date today = kToday) {
  const auto [range, problem] = read_date_range(text, today);
  return range ? tests::iso(*range) : problem;
}

void expect_ranges(const std::vector<Case>& cases) {
  for (const auto& [text, range] : cases) EXPECT_EQ(shown(text), range) << text;
}

TEST(DateRange, IsADayAMonthOrAYear) {
  expect_ranges({
      {"2023", "2023-01-01..2023-12-31"},
      {"2024-02", "2024-02-01..2024-02-29"},
      {"2023-2", "2023-02-01..2023-02-28"},
      {"2/2023", "2023-02-01..2023-02-28"},
      {"2023-02-06", "2023-02-06..2023-02-06"},
      {"2023/01/05", "2023-01-05..2023-01-05"},
      {"20230206", "2023-02-06..2023-02-06"},
      {"2023-02-06T04:17:00Z", "2023-02-06..2023-02-06"},
      {"2023-02-06 04:17", "2023-02-06..2023-02-06"},
      {"٢٠٢٣-٠٢", "2023-02-01..2023-02-28"},
      {"۲۰۲۳", "2023-01-01..2023-12-31"},
      {" 2023 ", "2023-01-01..2023-12-31"},
  });
}

TEST(DateRange, TakesTheDayBeforeTheMonth) {
  expect_ranges({
      {"5/1/2023", "2023-01-05..2023-01-05"},
      {"05.01.2023", "2023-01-05..2023-01-05"},
      {"5-1-2023", "2023-01-05..2023-01-05"},
      {"٥/١/٢٠٢٣", "2023-01-05..2023-01-05"},
      {"31/12/2023", "2023-12-31..2023-12-31"},
      {"12/31/2023", "there is no month 31; the day is written first, as in 31/12/2023"},
  });
}

TEST(DateRange, HasTwoEndsOrOne) {
  expect_ranges({
      {"2023-01..2023-03", "2023-01-01..2023-03-31"},
      {"2023..", "2023-01-01.."},
      {"..2021", "..2021-12-31"},
      {"2022..6/2/2023", "2022-01-01..2023-02-06"},
      {"شباط 2023..أيار 2023", "2023-02-01..2023-05-31"},
      {"شباط 2023 .. أيار 2023", "2023-02-01..2023-05-31"},
      {"feb-2023..15/may/2023", "2023-02-01..2023-05-15"},
      {"2023-01‥2023-03", "2023-01-01..2023-03-31"},
  });
}

TEST(DateRange, CountsBackFromToday) {
  expect_ranges({
      {"today", "2023-03-15..2023-03-15"},
      {"Yesterday", "2023-03-14..2023-03-14"},
      {"اليوم", "2023-03-15..2023-03-15"},
      {"أمس", "2023-03-14..2023-03-14"},
      {"امس..اليوم", "2023-03-14..2023-03-15"},
      {"0d", "2023-03-15..2023-03-15"},
      {"7d", "2023-03-08..2023-03-15"},
      {"٧d", "2023-03-08..2023-03-15"},
      {"3w", "2023-02-22..2023-03-15"},
      {"6M", "2022-09-15..2023-03-15"},
      {"2y", "2021-03-15..2023-03-15"},
      {"7d..2d", "2023-03-08..2023-03-13"},
      {"..7d", "..2023-03-08"},
      {"7d..", "2023-03-08.."},
      {"2023-01..7d", "2023-01-01..2023-03-08"},
      {"9999y", "it reaches back before the year 0"},
  });
  EXPECT_EQ(shown("1m", year{2023} / March / 31), "2023-02-28..2023-03-31") << "February has no day 31";
  EXPECT_EQ(shown("1y", year{2024} / February / 29), "2023-02-28..2024-02-29");
}

TEST(DateRange, NamesMonths) {
  expect_ranges({
      {"March 2023", "2023-03-01..2023-03-31"},
      {"MARCH 2023", "2023-03-01..2023-03-31"},
      {"6 Feb 2023", "2023-02-06..2023-02-06"},
      {"Feb 6, 2023", "2023-02-06..2023-02-06"},
      {"Sept. 6, 2022", "2022-09-06..2022-09-06"},
      {"6th of February 2023", "2023-02-06..2023-02-06"},
      {"feb-2023", "2023-02-01..2023-02-28"},
      {"6feb2023", "2023-02-06..2023-02-06"},
      {"2023_feb_06", "2023-02-06..2023-02-06"},
      {"6 شباط 2023", "2023-02-06..2023-02-06"},
      {"٦ شُباط، ٢٠٢٣", "2023-02-06..2023-02-06"},
      {"شباط-2023", "2023-02-01..2023-02-28"},
      {"6_كانون_الثاني_2023", "2023-01-06..2023-01-06"},
      {"6 من شهر آذار عام 2023م", "2023-03-06..2023-03-06"},
  });
}

TEST(DateRange, ReadsTheNamesOfTwoCalendarsAsOneMonth) {
  expect_ranges({
      {"كانون الثاني/يناير 2023", "2023-01-01..2023-01-31"},
      {"6 فبراير (شباط) 2023", "2023-02-06..2023-02-06"},
      {"يونيو - جوان 2022", "2022-06-01..2022-06-30"},
      {"February/شباط 2023", "2023-02-01..2023-02-28"},
      {"شباط/مارس 2023", "February and March are two months"},
      {"تشرين الأول/نوفمبر 2023", "October and November are two months"},
      {"تشرين 2023", "كانون and تشرين are two months each; write which, as in كانون الثاني or تشرين الأول"},
  });
}

TEST(DateRange, TakesTheLastDateOfTheNameWithoutAYear) {
  expect_ranges({
      {"شباط", "2023-02-01..2023-02-28"},
      {"March", "2023-03-01..2023-03-31"},
      {"April", "2022-04-01..2022-04-30"},
      {"15 March", "2023-03-15..2023-03-15"},
      {"16 آذار", "2022-03-16..2022-03-16"},
      {"29 Feb", "2020-02-29..2020-02-29"},
      {"feb..", "2023-02-01.."},
      {"nov..feb", "2022-11-01..2023-02-28"},
      {"Nov..Feb 2021", "2020-11-01..2021-02-28"},
      {"feb..may 2022", "2022-02-01..2022-05-31"},
      {"april..7d", "2022-04-01..2023-03-08"},
  });
}

TEST(DateRange, SaysWhatIsImpossible) {
  expect_ranges({
      {"2023-13", "there is no month 13"},
      {"2023-00-10", "there is no month 0"},
      {"2023-02-30", "February 2023 has no day 30, only 1 to 28"},
      {"20230431", "April 2023 has no day 31, only 1 to 30"},
      {"0 شباط 2024", "February 2024 has no day 0, only 1 to 29"},
      {"30 Feb", "February has no day 30, only 1 to 29"},
      {"2023-03..2023-01", "it would end on 2023-01-31, before it begins on 2023-03-01; the earlier date comes first"},
      {"2d..1w", "it would end on 2023-03-08, before it begins on 2023-03-13; the earlier date comes first"},
      {"..", "it names no day; 2023-01.. and ..2023-03 are open at one end"},
      {"2023..soon",
       "soon is no date such as 2023, 2023-02, 2023-02-06, \"6 Feb 2023\", \"شباط 2023\", 7d or yesterday"},
  });
}

TEST(DateRange, TakesNothingElseForADate) {
  for (const std::string_view text : {"",
                                      " ",
                                      "soon",
                                      "23",
                                      "202",
                                      "20231",
                                      "2023-",
                                      "-2023",
                                      "2023...2024",
                                      "2021..2022..2023",
                                      "2023-01-01-01",
                                      "2023-01/05",
                                      "2023 02 06",
                                      "1/2/3",
                                      "5/1/23",
                                      "Feb '23",
                                      "Feb ’23",
                                      "Feb 2023 2024",
                                      "6 7 Feb",
                                      "march on",
                                      "2023-feb-2023",
                                      "7",
                                      "7x",

                                      "d7",
                                      "7days",
                                      "99999d",
                                      "today 2023",
                                      "ربيع الأول 1444",
                                      "الأول",
                                      "2023هـ",
                                      "feb..march..may",
                                      "-",
                                      "()",
                                      "2023,01"}) {
    const auto [range, problem] = read_date_range(text, kToday);
    EXPECT_FALSE(range) << text;
    EXPECT_NE(problem, "") << text;
  }
}

// January to December, as each country has them.
constexpr std::array<std::array<std::string_view, 12>, 9> kCalendars = {{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
    {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec"},
    {"كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
     "كانون الأول"},
    {"كانون ثاني", "شباط", "اذار", "نيسان", "مايس", "حزيران", "تموز", "اب", "ايلول", "تشرين اول", "تشرين ثاني",
     "كانون اول"},
    {"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
    {"يناير", "فبراير", "مارس", "إبريل", "مايو", "يونيه", "يوليه", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"},
    {"جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
    {"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"},
    {"يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيو", "يوليو", "أغشت", "شتمبر", "اكتوبر", "نوفمبر", "دجمبر"},
}};

TEST(DateRange, IsTheWholeMonthForEveryNameInEveryYear) {
  for (const auto& calendar : kCalendars) {
    for (int y = 1990; y <= 2030; ++y) {
      for (unsigned m = 1; m <= 12; ++m) {
        const DateRange whole{year{y} / month{m} / 1, Date{year{y} / month{m} / last}};
        for (const std::string_view sign : {" ", "-", "_"}) {
          const std::string text = std::string(calendar[m - 1]).append(sign).append(std::to_string(y));
          ASSERT_EQ(read_date_range(text, kToday).range, whole) << text;
        }
      }
    }
  }
}

TEST(DateRange, IsThatDayHoweverItIsWritten) {
  for (sys_days day = year{1999} / 12 / 1; day <= sys_days{year{2001} / 3 / 31}; day += days{1}) {
    const Date date{day};
    const std::string y = std::to_string(static_cast<int>(date.year()));
    const unsigned m = static_cast<unsigned>(date.month());
    const std::string d = std::to_string(static_cast<unsigned>(date.day()));
    std::vector<std::string> ways = {to_iso(date), to_compact(date), d + "/" + std::to_string(m) + "/" + y,
                                     y + "/" + std::to_string(m) + "/" + d};
    for (const auto& calendar : kCalendars) ways.push_back(d + " " + std::string(calendar[m - 1]) + " " + y);
    for (const std::string& way : ways) ASSERT_EQ(shown(way), to_iso(date) + ".." + to_iso(date)) << way;
  }
}

TEST(DateRange, BeginsNoLaterThanTodayAndNoEarlierThanAYearAgoWithoutAYear) {
  for (sys_days day = year{2023} / 1 / 1; day <= sys_days{year{2024} / 12 / 31}; day += days{1}) {
    for (const std::string_view name : kCalendars[2]) {
      const auto range = read_date_range(name, Date{day}).range;
      ASSERT_TRUE(range) << name;
      EXPECT_LE(*range->from, Date{day}) << name;
      EXPECT_GT(sys_days{*range->to} + days{366}, day) << name;
    }
  }
}

TEST(DateRange, KeepsItsLawsOnAnyText) {
  static constexpr std::array<std::string_view, 40> kPieces = {
      "2023", "2024",  "0000",  "9999",  "2",    "06",    "13",    "31",     "29", "-",
      "-",    "/",     "/",     ".",     "..",   "..",    " ",     " ",      "،",  "(",
      ")",    "feb",   "March", "شباط",  "أيار", "كانون", "تشرين", "الثاني", "7d", "3w",
      "6m",   "9999y", "d",     "today", "أمس",  "٢٠٢٣",  "\xD8",  "‥",      "'",  "2023-02-06"};
  std::mt19937 random(1);
  for (int i = 0; i < 50'000; ++i) {
    std::string text;
    for (std::size_t pieces = random() % 10; pieces > 0; --pieces) text += kPieces[random() % kPieces.size()];
    tests::expect_date_laws(text, kToday);
  }
  for (int i = 0; i < 5'000; ++i) {
    std::string bytes(random() % 30, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    tests::expect_date_laws(bytes, kToday);
  }
  tests::RandomText texts(2);
  for (int i = 0; i < 500; ++i) tests::expect_date_laws(texts.make(12, true), kToday);
}

}  // namespace
}  // namespace fihrist::searcher

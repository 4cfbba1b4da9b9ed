#include "searcher/written_date.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "searcher/date_parts.hpp"
#include "searcher/month_names.hpp"
#include "shared/base/ascii.hpp"
#include "shared/base/space.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

using std::chrono::day;
using std::chrono::last;
using std::chrono::month;
using std::chrono::year;

using Parts = std::vector<DatePart>;

DateReading refused(std::string problem) {
  return {std::nullopt, std::move(problem)};
}

DateReading before_all_years() {
  return refused("it reaches back before the year 0");
}

DateReading read(Date first, Date last_day) {
  return {WrittenDate{{first, last_day}}, {}};
}

DateReading no_such_day(unsigned number, month of, std::optional<year> in) {
  constexpr year kLeapYear{2024};
  const Date end{in.value_or(kLeapYear) / of / last};
  const std::string name = std::string(english_name(of)) + (in ? " " + to_iso(end).substr(0, 4) : std::string());
  return refused(name + " has no day " + std::to_string(number) + ", only 1 to " +
                 std::to_string(static_cast<unsigned>(end.day())));
}

DateReading read_month(year y, month m) {
  return read(y / m / day{1}, Date{y / m / last});
}

DateReading read_day(year y, month m, unsigned number) {
  const Date date = y / m / day{number};
  return date.ok() ? read(date, date) : no_such_day(number, m, y);
}

DateReading without_year(month m, std::optional<unsigned> number, Date by) {
  constexpr int kYearsBetweenLeapDays = 8;
  for (int back = 0; back <= kYearsBetweenLeapDays; ++back) {
    const Date begin = (by.year() - std::chrono::years{back}) / m / day{number.value_or(1)};
    if (begin.year() < year{0}) return before_all_years();
    if (!begin.ok() || begin > by) continue;
    return number ? read(begin, begin) : read_month(begin.year(), m);
  }
  return no_such_day(number.value_or(1), m, std::nullopt);
}

// Year, month and day, each in digits.
class Numbers {
 public:
  explicit Numbers(const Parts& parts) : parts_(parts) {}

  bool are_a_date() const {
    const std::size_t count = parts_.size();
    const bool year_first = parts_.front().is_year();
    if (count > 3 || (!year_first && (count == 1 || !parts_.back().is_year()))) return false;
    for (std::size_t i = 0; i < count; ++i) {
      const bool is_year = i == (year_first ? 0 : count - 1);
      if (!is_year && !parts_[i].is_day_or_month()) return false;
      if (i > 0 && !joins(parts_[i].signs)) return false;
    }
    return true;
  }

  DateReading read_date() const {
    const std::size_t count = parts_.size();
    const bool year_first = parts_.front().is_year();
    const year y{static_cast<int>((year_first ? parts_.front() : parts_.back()).value())};
    if (count == 1) return read(y / month{1} / day{1}, y / month{12} / day{31});
    const unsigned number = parts_[year_first || count == 3 ? 1 : 0].value();
    const month m{number};
    if (!m.ok()) {
      const bool day_first = count == 3 && !year_first;
      return refused("there is no month " + std::to_string(number) +
                     (day_first ? "; the day is written first, as in 31/12/2023" : ""));
    }
    if (count == 2) return read_month(y, m);
    return read_day(y, m, parts_[year_first ? 2 : 0].value());
  }

 private:
  bool joins(const std::string& signs) const {
    return (signs == "-" || signs == "/" || signs == ".") && signs == parts_[1].signs;
  }

  const Parts& parts_;
};

// The name of a month, or the names of one month in several calendars, beside them a day, a year or both.
class NamedMonth {
 public:
  explicit NamedMonth(const Parts& parts) {
    for (std::size_t at = 0; at < parts.size() && is_date_;) {
      at += parts[at].is_number() ? take_number(parts[at]) : take_words(parts, at);
    }
  }

  std::optional<DateReading> read_date(Date by) const {
    if (half_) return refused("كانون and تشرين are two months each; write which, as in كانون الثاني or تشرين الأول");
    if (!is_date_ || !month_) return std::nullopt;
    if (other_) {
      return refused(std::string(english_name(*month_)) + " and " + std::string(english_name(*other_)) +
                     " are two months");
    }
    if (!year_) return without_year(*month_, day_, by);
    return day_ ? read_day(*year_, *month_, *day_) : read_month(*year_, *month_);
  }

 private:
  std::size_t take_number(const DatePart& part) {
    if (part.is_year() && !year_) {
      year_ = year{static_cast<int>(part.value())};
    } else if (part.is_day_or_month() && !day_) {
      day_ = part.value();
    } else {
      is_date_ = false;
    }
    return 1;
  }

  // Takes one word or two, and gives their number.
  std::size_t take_words(const Parts& parts, std::size_t at) {
    const std::string_view word = parts[at].text;
    if (at + 1 < parts.size()) {
      const std::string two = std::string(word).append(" ").append(parts[at + 1].text);
      if (const auto found = month_named(two)) {
        take(*found);
        return 2;
      }
    }
    if (const auto found = month_named(word)) {
      take(*found);
    } else if (is_half_a_month(word)) {
      half_ = true;
    } else if (!is_filler(word)) {
      is_date_ = false;
    }
    return 1;
  }

  void take(month found) {
    if (!month_) {
      month_ = found;
    } else if (*month_ != found) {
      other_ = found;
    }
  }

  // The 6th of February; 6 من شهر شباط عام 2023م.
  static bool is_filler(std::string_view word) {
    static constexpr std::array<std::string_view, 11> kFillers = {"st", "nd",  "rd",  "th",  "of", "the",
                                                                  "من", "شهر", "عام", "سنه", "م"};
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
  }

  std::optional<month> month_;
  std::optional<month> other_;
  std::optional<unsigned> day_;
  std::optional<year> year_;
  bool half_ = false;
  bool is_date_ = true;
};

std::optional<DateReading> read_ago(const Parts& parts, Date today) {
  constexpr std::size_t kMostDigits = 4;
  if (parts.size() != 2 || !parts[0].is_number() || parts[1].text.size() != 1 || !parts[1].signs.empty() ||
      parts[0].text.size() > kMostDigits) {
    return std::nullopt;
  }
  const int number = static_cast<int>(parts[0].value());
  Date date = today;
  switch (parts[1].text.front()) {
    case 'd':
      date = std::chrono::sys_days{today} - std::chrono::days{number};
      break;
    case 'w':
      date = std::chrono::sys_days{today} - std::chrono::weeks{number};
      break;
    case 'm':
      date = today - std::chrono::months{number};
      break;
    case 'y':
      date = today - std::chrono::years{number};
      break;
    default:
      return std::nullopt;
  }
  if (date.year() < year{0}) return before_all_years();
  if (!date.ok()) date = date.year() / date.month() / last;
  return DateReading{WrittenDate{{date, date}, true}, {}};
}

// How many days ago it was.
std::optional<int> days_ago(std::string_view word) {
  struct Named {
    std::string_view name;
    int days;
  };
  static constexpr std::array<Named, 5> kNamed = {
      {{"today", 0}, {"yesterday", 1}, {"اليوم", 0}, {"امس", 1}, {"البارحه", 1}}};
  const auto named = std::find_if(kNamed.begin(), kNamed.end(), [&](const Named& n) { return n.name == word; });
  return named == kNamed.end() ? std::nullopt : std::optional(named->days);
}

// Dates as computers write them in the one form of those written with signs: 20230206, 2023-02-06T04:17.
std::string plain_date(std::string date) {
  constexpr std::size_t kDate = 10;  // bytes of 2023-02-06
  constexpr std::size_t kCompact = 8;
  const bool is_timed = date.size() > kDate + 3 && date[4] == '-' && date[7] == '-' &&
                        (date[kDate] == 't' || date[kDate] == ' ') && is_digit(date[kDate + 1]) &&
                        date[kDate + 3] == ':';
  if (is_timed) date.resize(kDate);
  if (date.size() == kCompact && std::all_of(date.begin(), date.end(), is_digit)) date.insert(6, "-").insert(4, "-");
  return date;
}

bool has_apostrophe(std::string_view text) {
  return text.find_first_of("'`") != std::string_view::npos || text.find("‘") != std::string_view::npos ||
         text.find("’") != std::string_view::npos;
}

}  // namespace

DateReading read_date(std::string_view text, Date today, Date by) {
  DateReading unknown = refused(std::string(trimmed(text)) +
                                " is no date such as 2023, 2023-02, 2023-02-06, \"6 Feb 2023\", \"شباط 2023\", "
                                "7d or yesterday");
  if (has_apostrophe(text)) return unknown;  // '23 may be a year
  const std::string folded = plain_date(text::fold(trimmed(text)));
  const Parts parts = date_parts(folded);
  if (parts.empty()) return unknown;
  const auto is_number = [](const DatePart& part) { return part.is_number(); };
  if (std::all_of(parts.begin(), parts.end(), is_number)) {
    const Numbers numbers(parts);
    return numbers.are_a_date() ? numbers.read_date() : unknown;
  }
  if (const auto days = parts.size() == 1 ? days_ago(parts.front().text) : std::nullopt) {
    const Date date = std::chrono::sys_days{today} - std::chrono::days{*days};
    return read(date, date);
  }
  if (auto ago = read_ago(parts, today)) return *ago;
  return NamedMonth(parts).read_date(by).value_or(unknown);
}

}  // namespace fihrist::searcher

#include "shared/base/date.hpp"

#include <charconv>

namespace fihrist {
namespace {

std::optional<int> parse_number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-') return std::nullopt;
  return value;
}

std::optional<Date> make_date(std::string_view year, std::string_view month, std::string_view day) {
  const auto y = parse_number(year);
  const auto m = parse_number(month);
  const auto d = parse_number(day);
  if (!y || !m || !d) return std::nullopt;
  const Date date{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                  std::chrono::day{static_cast<unsigned>(*d)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string padded(unsigned value, std::size_t width) {
  std::string digits = std::to_string(value);
  return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

std::string joined(Date date, const char* separator) {
  return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + separator +
         padded(static_cast<unsigned>(date.month()), 2) + separator + padded(static_cast<unsigned>(date.day()), 2);
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() >= 10 && text[4] == '-' && text[7] == '-') {
    const bool day_ends = text.size() == 10 || text[10] == 'T' || text[10] == 't' || text[10] == ' ';
    return day_ends ? make_date(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2)) : std::nullopt;
  }
  if (text.size() == 8) return make_date(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
  return std::nullopt;
}

std::optional<DateSpan> parse_date_span(std::string_view text) {
  using std::chrono::last;
  if (text.size() == 4) {
    const auto first = make_date(text, "01", "01");
    if (!first) return std::nullopt;
    return DateSpan{*first, Date{first->year() / std::chrono::December / last}};
  }
  if (text.size() == 7 && text[4] == '-') {
    const auto first = make_date(text.substr(0, 4), text.substr(5, 2), "01");
    if (!first) return std::nullopt;
    return DateSpan{*first, Date{first->year() / first->month() / last}};
  }
  const auto day = parse_date(text);
  if (!day) return std::nullopt;
  return DateSpan{*day, *day};
}

std::string to_iso(Date date) {
  return joined(date, "-");
}

std::string to_compact(Date date) {
  return joined(date, "");
}

}  // namespace fihrist

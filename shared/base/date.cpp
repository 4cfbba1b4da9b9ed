#include "shared/base/date.hpp"

#include <charconv>
#include <ctime>

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

Date local_today() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  if (::localtime_r(&now, &local) == nullptr)
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

std::string to_iso(Date date) {
  return joined(date, "-");
}

std::string to_compact(Date date) {
  return joined(date, "");
}

}  // namespace fihrist

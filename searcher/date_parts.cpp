#include "searcher/date_parts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "shared/base/ascii.hpp"
#include "shared/base/space.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kYearDigits = 4;
constexpr std::size_t kMostParts = 16;

// The bytes of the space at `at`; parentheses, as in شباط (فبراير), only set apart.
std::size_t space_at(std::string_view text, std::size_t at) {
  return is_space(text[at]) || text[at] == '(' || text[at] == ')' ? 1 : 0;
}

std::size_t sign_at(std::string_view text, std::size_t at) {
  static constexpr std::array<std::string_view, 6> kSigns = {"-", "/", ".", "_", ",", "،"};
  const auto sign = std::find_if(kSigns.begin(), kSigns.end(), [&](auto s) { return text.substr(at).starts_with(s); });
  return sign == kSigns.end() ? 0 : sign->size();
}

// Behind the run of digits or letters that begins at `at`.
std::size_t end_of_run(std::string_view text, std::size_t at) {
  const bool digits = is_digit(text[at]);
  while (at < text.size() && is_digit(text[at]) == digits && space_at(text, at) + sign_at(text, at) == 0) ++at;
  return at;
}

}  // namespace

bool DatePart::is_number() const {
  return is_digit(text.front());
}

bool DatePart::is_year() const {
  return is_number() && text.size() == kYearDigits;
}

bool DatePart::is_day_or_month() const {
  return is_number() && text.size() <= 2;
}

unsigned DatePart::value() const {
  unsigned number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::vector<DatePart> date_parts(std::string_view folded) {
  std::vector<DatePart> parts;
  parts.reserve(kMostParts);
  std::string signs;
  for (std::size_t at = 0; at < folded.size();) {
    if (const std::size_t space = space_at(folded, at); space > 0) {
      at += space;
    } else if (const std::size_t sign = sign_at(folded, at); sign > 0) {
      signs += folded.substr(at, sign);
      if (signs.ends_with("..")) return {};
      at += sign;
    } else {
      if (parts.size() == kMostParts || (parts.empty() && !signs.empty())) return {};
      const std::size_t end = end_of_run(folded, at);
      parts.push_back({folded.substr(at, end - at), std::exchange(signs, {})});
      at = end;
    }
  }
  const bool is_abbreviated = signs == "." && !parts.empty() && !parts.back().is_number();
  return signs.empty() || is_abbreviated ? parts : std::vector<DatePart>{};
}

}  // namespace fihrist::searcher

#include "tests/quality/typos.hpp"

#include <array>
#include <utility>
#include <vector>

#include "shared/base/utf8.hpp"

namespace fihrist::tests {
namespace {

// By place: a key's neighbours are those beside it in its row, and those above and below.
constexpr std::array<std::u32string_view, 3> kLatinRows = {U"qwertyuiop", U"asdfghjkl", U"zxcvbnm"};
constexpr std::array<std::u32string_view, 3> kArabicRows = {U"ضصثقفغعهخحجد", U"شسيبلاتنمكط", U"    ر  هوزظ"};

constexpr std::array<std::u32string_view, 14> kAlike = {U"ضظ", U"ظز", U"ذز", U"سص", U"تط",    U"قغ",  U"كق",
                                                        U"هح", U"دض", U"دذ", U"رز", U"بتثني", U"جحخ", U"سش"};

}  // namespace

char32_t Typos::neighbour(char32_t letter, bool is_arabic) {
  const auto& rows = is_arabic ? kArabicRows : kLatinRows;
  std::vector<char32_t> keys;
  const auto add = [&](std::size_t row, std::size_t at) {
    if (row < rows.size() && at < rows[row].size() && rows[row][at] != U' ') keys.push_back(rows[row][at]);
  };
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::size_t at = rows[row].find(letter);
    if (at == std::u32string_view::npos) continue;
    add(row, at - 1);
    add(row, at + 1);
    add(row - 1, at);
    add(row - 1, at + 1);
    add(row + 1, at);
    add(row + 1, at - 1);
  }
  return keys.empty() ? letter : keys[pick(keys.size())];
}

char32_t Typos::alike(char32_t letter) {
  std::vector<char32_t> letters;
  for (const auto group : kAlike) {
    if (group.find(letter) == std::u32string_view::npos) continue;
    for (const char32_t other : group)
      if (other != letter) letters.push_back(other);
  }
  return letters.empty() ? letter : letters[pick(letters.size())];
}

std::string Typos::make(std::string_view word, text::Language language) {
  const bool is_arabic = language == text::Language::ar;
  std::vector<char32_t> letters;
  for (std::size_t at = 0; at < word.size();) letters.push_back(next_code_point(word, at));
  std::size_t at = pick(letters.size());
  if (at == 0) at = pick(letters.size());
  const auto place = letters.begin() + static_cast<std::ptrdiff_t>(at);
  switch (pick(is_arabic ? 5 : 4)) {
    case 0:
      *place = neighbour(*place, is_arabic);
      break;
    case 1:
      if (at + 1 < letters.size()) std::swap(letters[at], letters[at + 1]);
      break;
    case 2:
      letters.insert(place, *place);
      break;
    case 3:
      letters.erase(place);
      break;
    default:
      *place = alike(*place);
  }
  std::string typed;
  for (const char32_t letter : letters) append_code_point(typed, letter);
  return typed;
}

}  // namespace fihrist::tests

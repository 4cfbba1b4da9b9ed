#include "shared/crosslingual/edit_costs.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace fihrist::crosslingual {
namespace {

std::size_t place(char letter) {
  return static_cast<unsigned char>(letter);
}

// Beyond kLeast. Letters that are left out are the most frequent slips, then letters put in, replaced and exchanged
// (Pollock and Zamora 1984, as to scientific texts); of those that may replace a letter each alone is rarer. Chosen on
// misspelled words of news in both languages.
constexpr double kTransposed = 0.3;
constexpr double kDoubled = 0.3;
constexpr double kConfused = 1;
constexpr double kNeighbour = 1.2;
constexpr double kOmitted = 0;
constexpr double kInserted = 1.7;
constexpr double kOther = EditCosts::kMost - EditCosts::kLeast;
constexpr double kFirst = 1.5;  // for the first letter

// The keys in rows, each shifted right of the one above by less than a key: US QWERTY; Arabic 101 (xkeyboard-config,
// symbols/ara), its letters folded, with a blank for the key of لا.
struct Rows {
  std::array<std::string_view, 3> latin = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  std::array<std::string_view, 3> arabic = {"ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءءءر يهوزظ"};
};

// Letters that writers take for one another. Arabic: what sounds alike in the dialects (the groups of
// shared/text/variants.cpp), and what differs by its dots alone; English: vowels, and consonants of one sound.
constexpr std::array<std::string_view, 15> kConfusedArabic = {"ضظ", "ظذز", "دذ", "سص", "سث",   "تط",  "تث", "قغ",
                                                              "كق", "هح",  "يا", "جغ", "بتثن", "جحخ", "ءا"};
constexpr std::array<std::string_view, 9> kConfusedEnglish = {"aeiouy", "ck", "cs", "sz", "gj", "vw", "fv", "kq", "ij"};
constexpr std::array<std::string_view, 5> kDottedArabic = {"صض", "طظ", "عغ", "رز", "فق"};

template <typename Use>
void each_pair(std::string_view group, Script script, Use use) {
  const std::string letters = letters_of(group, script).value_or("");
  for (const char a : letters)
    for (const char b : letters)
      if (a != b) use(place(a), place(b));
}

// 0 stands for a key without a letter.
std::string keys_of(std::string_view row, Script script) {
  const std::size_t blank = std::min(row.find(' '), row.size());
  std::string keys = letters_of(row.substr(0, blank), script).value_or("");
  if (blank == row.size()) return keys;
  keys.push_back(0);
  return keys + letters_of(row.substr(blank + 1), script).value_or("");
}

}  // namespace

const EditCosts& EditCosts::of(Script script) {
  static const std::array<EditCosts, kScripts> costs = {EditCosts(Script::latin), EditCosts(Script::arabic)};
  return costs[place(script)];
}

EditCosts::EditCosts(Script script) {
  const bool is_latin = script == Script::latin;
  for (auto& row : replaced_) row.fill(kLeast + kOther);
  const auto join = [&](char a, char b) {
    const auto x = place(a);
    const auto y = place(b);
    neighbours_[x][y] = neighbours_[y][x] = true;
    replaced_[x][y] = replaced_[y][x] = kLeast + kNeighbour;
  };
  std::string above;
  for (const std::string_view row : is_latin ? Rows().latin : Rows().arabic) {
    const std::string keys = keys_of(row, script);
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (i > 0) join(keys[i - 1], keys[i]);
      if (i < above.size()) join(above[i], keys[i]);
      if (i + 1 < above.size()) join(above[i + 1], keys[i]);
    }
    above = keys;
  }
  const auto confuse = [&](std::size_t a, std::size_t b) { replaced_[a][b] = kLeast + kConfused; };
  if (is_latin) {
    for (const auto group : kConfusedEnglish) each_pair(group, script, confuse);
  } else {
    for (const auto group : kConfusedArabic) each_pair(group, script, confuse);
    for (const auto group : kDottedArabic) each_pair(group, script, confuse);
  }
}

double EditCosts::replaced(char typed, char meant) const {
  if (typed == meant) return 0;
  return replaced_[place(typed)][place(meant)];
}

bool EditCosts::are_neighbours(char a, char b) const {
  return neighbours_[place(a)][place(b)];
}

double EditCosts::omitted(std::string_view meant, std::size_t at) const {
  const bool is_doubled = at > 0 && meant[at] == meant[at - 1];
  return kLeast + (is_doubled ? kDoubled : kOmitted);
}

// A finger that hits a key twice, or the next one with it.
double EditCosts::inserted(std::string_view typed, std::size_t at) const {
  const auto beside = [&](std::size_t other) { return are_neighbours(typed[at], typed[other]); };
  if (at > 0 && typed[at] == typed[at - 1]) return kLeast + kDoubled;
  if ((at > 0 && beside(at - 1)) || (at + 1 < typed.size() && beside(at + 1))) return kLeast + kNeighbour;
  return kLeast + kInserted;
}

double EditCosts::cost(std::string_view typed, std::string_view meant) const {
  std::array<std::array<double, kMaxLetters + 1>, 3> rows{};  // the last ones, by place in `typed`
  for (std::size_t m = 0; m <= meant.size(); ++m) {
    auto& row = rows[m % 3];
    const auto& above = rows[(m + 2) % 3];
    const auto& before = rows[(m + 1) % 3];
    for (std::size_t t = 0; t <= typed.size(); ++t) {
      if (m == 0 && t == 0) continue;
      const double first = m <= 1 && t <= 1 ? kFirst : 0;
      double best = 1e9;
      if (m > 0) best = above[t] + omitted(meant, m - 1) + (m == 1 && t == 0 ? kFirst : 0);
      if (t > 0) best = std::min(best, row[t - 1] + inserted(typed, t - 1) + (t == 1 && m == 0 ? kFirst : 0));
      if (m > 0 && t > 0) {
        const double letter = replaced(typed[t - 1], meant[m - 1]);
        best = std::min(best, above[t - 1] + letter + (letter > 0 ? first : 0));
      }
      if (m > 1 && t > 1 && typed[t - 1] == meant[m - 2] && typed[t - 2] == meant[m - 1])
        best = std::min(best, before[t - 2] + kLeast + kTransposed);
      row[t] = best;
    }
  }
  return rows[meant.size() % 3][typed.size()];
}

}  // namespace fihrist::crosslingual

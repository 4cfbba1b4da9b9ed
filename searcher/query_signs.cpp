#include "searcher/query_signs.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "shared/text/fold.hpp"
#include "shared/text/language.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kMaxCharacter = 4;  // bytes
constexpr std::size_t kNear = 10;         // words, where NEAR does not say
constexpr std::size_t kNearest = 1;       // of NEAR/n
constexpr std::size_t kFarthest = 50;     // as well

struct Marks {
  std::string_view open;
  std::array<std::string_view, 2> close;
};

// The curly ones are closed as in English, in German, or by the same once more, as Arabic keyboards do.
constexpr std::array<Marks, 6> kMarks = {{{"\"", {"\"", "\""}},
                                          {"“", {"”", "“"}},
                                          {"”", {"“", "”"}},
                                          {"„", {"“", "”"}},
                                          {"«", {"»", "»"}},
                                          {"‹", {"›", "›"}}}};

struct Sign {
  std::string_view text;
  Operator meaning;
  bool is_word;  // of the language too
};

constexpr std::array<Sign, 8> kSigns = {{{"AND", Operator::conjunction, false},
                                         {"OR", Operator::alternative, false},
                                         {"NOT", Operator::negation, false},
                                         {"NEAR", Operator::proximity, false},
                                         {"و", Operator::conjunction, true},
                                         {"أو", Operator::alternative, true},
                                         {"او", Operator::alternative, true},
                                         {"ليس", Operator::negation, true}}};

// Where the text goes on behind that of the marks which stands at `at`; `at` where none does.
std::size_t behind_mark(std::string_view text, std::size_t at, const std::array<std::string_view, 2>& marks) {
  for (const std::string_view mark : marks) {
    if (text.substr(at).starts_with(mark)) return at + mark.size();
  }
  return at;
}

bool is_white_space(char32_t c) {
  return (c >= 0x9 && c <= 0xD) || c == ' ' || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) ||
         c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool prints_nothing(char32_t c) {
  return c == 0xAD || c == 0x61C || (c >= 0x200C && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

// Bytes of the blank that the text ends with.
std::size_t blank_behind(std::string_view text) {
  for (std::size_t bytes = 1; bytes <= std::min(kMaxCharacter, text.size()); ++bytes) {
    if (blank_at(text, text.size() - bytes) == bytes) return bytes;
  }
  return 0;
}

bool is_border(std::string_view text, std::size_t at) {
  return at >= text.size() || blank_at(text, at) > 0 || text[at] == '(' || text[at] == ')' ||
         Quotations::opening(text, at) > 0;
}

bool stands_between_terms(std::string_view text, std::size_t at, std::size_t behind, bool is_negation) {
  std::size_t next = behind;
  while (const std::size_t blank = blank_at(text, next)) next += blank;
  const bool opens = next < text.size() && (text[next] == '(' || Quotations::opening(text, next) > 0);
  return opens || (!is_negation && next < text.size() && ends_term(without_blanks_behind(text.substr(0, at))));
}

// Whether a word may begin there.
bool begins_at(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  return before.empty() || before.ends_with('(') || blank_behind(before) > 0 || ends_term(before);
}

// The n of NEAR/n, in digits of any script, from where it stands; nothing where there is no number that can be meant.
std::optional<std::size_t> distance_at(std::string_view text, std::size_t& at) {
  if (at >= text.size() || text[at] != '/') return kNear;
  std::size_t behind = at + 1;
  while (!is_border(text, behind)) ++behind;
  const std::string number = text::fold(text.substr(at + 1, behind - at - 1));
  std::size_t distance = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), distance);
  if (error != std::errc{} || end != number.data() + number.size()) return std::nullopt;
  at = behind;
  return std::clamp(distance, kNearest, kFarthest);
}

}  // namespace

std::size_t white_space_at(std::string_view text, std::size_t at) {
  std::size_t behind = at;
  return at < text.size() && is_white_space(next_code_point(text, behind)) ? behind - at : 0;
}

std::size_t blank_at(std::string_view text, std::size_t at) {
  std::size_t behind = at;
  if (at >= text.size()) return 0;
  const char32_t c = next_code_point(text, behind);
  return is_white_space(c) || prints_nothing(c) ? behind - at : 0;
}

std::string_view without_blanks_behind(std::string_view text) {
  while (const std::size_t blank = blank_behind(text)) text.remove_suffix(blank);
  return text;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  while (at < text.size() && white_space_at(text, at) == 0 && text[at] != '(' && text[at] != ')' &&
         Quotations::opening(text, at) == 0) {
    ++at;
  }
  return at;
}

bool ends_term(std::string_view before) {
  if (before.ends_with(')')) return true;
  return std::any_of(kMarks.begin(), kMarks.end(), [&](const Marks& marks) {
    return before.ends_with(marks.close[0]) || before.ends_with(marks.close[1]);
  });
}

std::size_t Quotations::opening(std::string_view text, std::size_t at) {
  const auto marks = std::find_if(kMarks.begin(), kMarks.end(),
                                  [&](const Marks& candidate) { return text.substr(at).starts_with(candidate.open); });
  return marks == kMarks.end() ? 0 : marks->open.size();
}

std::optional<Quotations::Quotation> Quotations::at(std::size_t at) {
  for (std::size_t kind = 0; kind < kMarks.size(); ++kind) {
    const Marks& marks = kMarks[kind];
    if (!text_.substr(at).starts_with(marks.open) || (unclosed_ & (std::size_t{1} << kind)) != 0) continue;
    const std::size_t inside = at + marks.open.size();
    for (std::size_t close = inside; close < text_.size(); ++close) {
      const std::size_t behind = behind_mark(text_, close, marks.close);
      if (behind > close) return Quotation{{inside, close}, behind};
    }
    unclosed_ |= std::size_t{1} << kind;
  }
  return std::nullopt;
}

std::optional<OperatorSign> operator_at(std::string_view text, std::size_t at) {
  for (const auto& [sign, meaning, is_word] : kSigns) {
    if (!text.substr(at).starts_with(sign)) continue;
    std::size_t behind = at + sign.size();
    std::size_t distance = 0;
    if (meaning == Operator::proximity) {
      const auto given = distance_at(text, behind);
      if (!given) continue;
      distance = *given;
    }
    const bool alone = is_border(text, behind) && begins_at(text, at);
    if (!alone || (is_word && !stands_between_terms(text, at, behind, meaning == Operator::negation))) continue;
    return OperatorSign{meaning, behind, distance};
  }
  return std::nullopt;
}

bool is_headline(std::string_view text) {
  constexpr int kHeadlineWords = 5;
  int words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \t\n\r", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (text::language_of_word(word) != text::Language::other && !operator_at(word, 0)) ++words;
    at = end + 1;
  }
  const bool lower = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return words >= kHeadlineWords && !lower && text::language_of_text(text) == text::Language::en;
}

}  // namespace fihrist::searcher

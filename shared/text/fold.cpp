#include "shared/text/fold.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "shared/base/ascii.hpp"
#include "shared/base/error.hpp"
#include "shared/base/utf8.hpp"

namespace fihrist::text {
namespace {

const icu::Normalizer2& loaded(const icu::Normalizer2* normalizer, UErrorCode status) {
  if (U_FAILURE(status) || normalizer == nullptr) throw Error("ICU has no normalization data", "reinstall libicu");
  return *normalizer;
}

const icu::Normalizer2& case_folder() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  return loaded(normalizer, status);
}

const icu::Normalizer2& decomposer() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  return loaded(normalizer, status);
}

const icu::Normalizer2& composer() {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  return loaded(normalizer, status);
}

icu::UnicodeString normalized(const icu::Normalizer2& normalizer, const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString result = normalizer.normalize(text, status);
  if (U_FAILURE(status)) throw Error(std::string("ICU cannot normalize text: ") + u_errorName(status));
  return result;
}

constexpr UChar32 kTatweel = 0x0640;

bool is_apostrophe(UChar32 c) {
  return c == '\'' || c == '`' || c == 0x00B4 || c == 0x2018 || c == 0x2019 || c == 0x201B ||
         (c >= 0x02B9 && c <= 0x02BF);
}

// Marks written above and below letters, of the scripts in which words are found without them.
bool is_optional_mark(UChar32 c) {
  if (u_getCombiningClass(c) == 0 && u_charType(c) != U_NON_SPACING_MARK) return false;
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &status);
  return script == USCRIPT_INHERITED || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

bool is_dropped(UChar32 c) {
  return c == kTatweel || is_apostrophe(c) || u_charType(c) == U_FORMAT_CHAR || is_optional_mark(c);
}

// Letters that one Arabic word is written with in different countries and keyboards. Hamza on any seat is one
// letter here: the press of Cairo writes مسئول where that of Beirut writes مسؤول, and the case of أبناؤه changes it.
UChar32 arabic_letter(UChar32 c) {
  switch (c) {
    case 0x0622:  // آ
    case 0x0623:  // أ
    case 0x0625:  // إ
    case 0x0671:  // ٱ
    case 0x0672:
    case 0x0673:
      return 0x0627;  // ا
    case 0x0624:      // ؤ
    case 0x0626:      // ئ
      return 0x0621;  // ء
    case 0x0649:      // ى
    case 0x06CC:      // ی
    case 0x06D2:      // ے
    case 0x06D0:      // ې
      return 0x064A;  // ي
    case 0x0629:      // ة
    case 0x06C0:
    case 0x06C1:  // ہ
    case 0x06C2:
    case 0x06C3:
    case 0x06BE:      // ھ
    case 0x06D5:      // ە
      return 0x0647;  // ه
    case 0x06A9:      // ک
    case 0x06AF:      // گ
    case 0x06AA:
    case 0x06AD:      // ڭ
      return 0x0643;  // ك
    case 0x067E:      // پ
      return 0x0628;  // ب
    case 0x0686:      // چ
      return 0x062C;  // ج
    case 0x0698:      // ژ
      return 0x0632;  // ز
    case 0x06A4:      // ڤ
    case 0x06A5:      // ڥ
      return 0x0641;  // ف
    case 0x06A8:      // ڨ
      return 0x0642;  // ق
    default:
      return c;
  }
}

UChar32 letter(UChar32 c) {
  if (c < 0x0600) return c;
  if (c == 0x066B) return '.';  // decimal separator
  if (c == 0x066C) return ',';  // thousands separator
  const int digit = u_charDigitValue(c);
  if (digit >= 0 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER) return '0' + digit;
  return arabic_letter(c);
}

template <typename Mapping>
icu::UnicodeString mapped(const icu::UnicodeString& text, Mapping mapping) {
  icu::UnicodeString result;
  for (int32_t at = 0; at < text.length();) {
    const UChar32 c = text.char32At(at);
    at += U16_LENGTH(c);
    mapping(result, c);
  }
  return result;
}

// Before marks are taken off, while hamza still stands on its seat as one composed letter.
icu::UnicodeString with_plain_letters(const icu::UnicodeString& text) {
  return mapped(text, [](icu::UnicodeString& out, UChar32 c) { out.append(letter(c)); });
}

icu::UnicodeString without_marks(const icu::UnicodeString& text) {
  return mapped(text, [](icu::UnicodeString& out, UChar32 c) {
    if (!is_dropped(c)) out.append(c);
  });
}

bool is_digit(char16_t c) {
  return c >= '0' && c <= '9';
}

// "1,234" -> "1234", "u.s" -> "us"; "3.14" and "example.com" stay.
icu::UnicodeString without_separators(const icu::UnicodeString& word) {
  icu::UnicodeString result;
  for (int32_t at = 0; at < word.length(); ++at) {
    const char16_t c = word.charAt(at);
    const auto nth_is_digit = [&](int32_t n) { return n >= 0 && n < word.length() && is_digit(word.charAt(n)); };
    const bool thousands = c == ',' && nth_is_digit(at - 1) && nth_is_digit(at + 1) && nth_is_digit(at + 2) &&
                           nth_is_digit(at + 3) && !nth_is_digit(at + 4);
    if (!thousands) result.append(c);
  }
  const auto is_letter_or_point = [&](int32_t at) {
    const char16_t c = result.charAt(at);
    return at % 2 == 1 ? c == '.' : u_isalpha(c);
  };
  bool acronym = result.length() >= 2;
  for (int32_t at = 0; at < result.length() && acronym; ++at) acronym = is_letter_or_point(at);
  return acronym ? result.findAndReplace(u".", u"") : result;
}

// Plain lower-case ASCII letters and digits are their own fold; most English words take this way.
bool is_folded_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

bool is_ascii_word(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

// The letters, tatweel and harakat that nearly all Arabic words are of; they compose with none of themselves, so that
// each folds alone. Most Arabic words take this way, in a tenth of the time.
std::optional<std::string> fold_plain_arabic(std::string_view word) {
  std::string folded;
  folded.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    const bool is_mark = c >= 0x064B && c <= 0x0652;
    const bool is_letter = (c >= 0x0621 && c <= 0x063A) || (c >= 0x0640 && c <= 0x064A);
    if (!is_letter && !is_mark) return std::nullopt;
    if (!is_mark && c != kTatweel)
      append_code_point(folded, static_cast<char32_t>(arabic_letter(static_cast<UChar32>(c))));
  }
  return folded;
}

icu::UnicodeString folded_once(const icu::UnicodeString& text) {
  const icu::UnicodeString letters = with_plain_letters(normalized(case_folder(), text));
  return without_separators(normalized(composer(), without_marks(normalized(decomposer(), letters))));
}

}  // namespace

std::string fold(std::string_view word) {
  if (is_folded_ascii(word)) return std::string(word);
  if (is_ascii_word(word)) return to_lower(word);
  if (auto plain = fold_plain_arabic(word)) return std::move(*plain);
  // Dropping a mark can bring together letters that fold further, so go on until nothing changes.
  icu::UnicodeString text = icu::UnicodeString::fromUTF8({word.data(), static_cast<int32_t>(word.size())});
  for (icu::UnicodeString next = folded_once(text); next != text; next = folded_once(text)) text = next;
  std::string utf8;
  return text.toUTF8String(utf8);
}

}  // namespace fihrist::text

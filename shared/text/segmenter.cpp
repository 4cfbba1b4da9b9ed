#include "shared/text/segmenter.hpp"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <string>

#include "shared/base/ascii.hpp"
#include "shared/base/error.hpp"
#include "shared/base/space.hpp"
#include "shared/text/language.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::text {
namespace {

std::unique_ptr<icu::BreakIterator> checked(icu::BreakIterator* iterator, UErrorCode status) {
  std::unique_ptr<icu::BreakIterator> owned(iterator);
  if (U_FAILURE(status) || owned == nullptr) throw Error("ICU has no text boundary data", "reinstall libicu");
  return owned;
}

// UText over UTF-8, whose native offsets are bytes.
class Utf8Text {
 public:
  explicit Utf8Text(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<int64_t>(text.size()), &status);
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot read text: ") + u_errorName(status));
  }
  ~Utf8Text() { utext_close(&text_); }
  Utf8Text(const Utf8Text&) = delete;
  Utf8Text& operator=(const Utf8Text&) = delete;

  void hand_to(icu::BreakIterator& iterator) {
    UErrorCode status = U_ZERO_ERROR;
    iterator.setText(&text_, status);
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot segment text: ") + u_errorName(status));
  }

 private:
  UText text_ = UTEXT_INITIALIZER;
};

Language script_of(char32_t c) {
  if (c < 0x80) return u_isalpha(static_cast<UChar32>(c)) ? Language::en : Language::other;
  return c >= 0x0620 && c < 0x06D4 && u_isalpha(static_cast<UChar32>(c)) ? Language::ar : Language::other;
}

constexpr std::string_view kSpace = " \t\r\n";

constexpr char32_t kJoiner = 0x200D;

// Whether every point stands between single letters, as in "U.S" and "U.N.H.C.R".
bool is_acronym(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const bool is_point = word[at] == '.';
    if (is_point != (letters == 1)) return false;
    next_code_point(word, at);
    letters = is_point ? 0 : letters + 1;
  }
  return true;
}

// Marks and joiners, which a reader sees as part of the character before.
bool stands_on_another(char32_t c) {
  const int32_t role = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
  return role == U_GCB_EXTEND || role == U_GCB_SPACING_MARK || role == U_GCB_ZWJ;
}

bool stands_before_another(char32_t c) {
  return c >= 0x0600 && u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK) == U_GCB_PREPEND;
}

// Where those characters begin which a reader sees as part of the one at `at`, as the sign below a number.
std::size_t begin_of_signs(std::string_view text, std::size_t floor, std::size_t at) {
  while (at > floor) {
    std::size_t begin = at - 1;
    while (begin > floor && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80) --begin;
    std::size_t end = begin;
    if (!stands_before_another(next_code_point(text, end)) || end != at) break;
    at = begin;
  }
  return at;
}

// Appends a word with the signs that belong to its beginning, and without those of what comes behind it.
void append_word(std::string_view text, ByteRange word, std::vector<ByteRange>& words) {
  word.begin = begin_of_signs(text, words.empty() ? 0 : words.back().end, word.begin);
  word.end = begin_of_signs(text, word.begin, word.end);
  if (word.size() > 0) words.push_back(word);
}

// Appends the words of one UAX #29 segment, which may join with points, underscores or nothing at all what are
// words to a reader: "example.com", "snake_case", "@user", "الـFBI".
void append_split(std::string_view text, ByteRange segment, std::vector<ByteRange>& words) {
  if (is_acronym(segment.of(text))) {
    append_word(text, segment, words);
    return;
  }
  std::size_t begin = segment.begin;
  bool after_joiner = false;
  Language script = Language::other;
  const auto cut = [&](std::size_t end, std::size_t next) {
    if (end > begin) append_word(text, {begin, end}, words);
    begin = next;
  };
  for (std::size_t at = segment.begin; at < segment.end;) {
    const std::size_t start = at;
    const char32_t c = next_code_point(text, at);
    const bool on_joiner = start == begin && start > segment.begin;
    if (on_joiner && stands_on_another(c)) begin = at;
    const bool in_number =
        c == '.' && start > begin && at < segment.end && is_digit(text[start - 1]) && is_digit(text[at]);
    const bool is_emoji = after_joiner && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EXTENDED_PICTOGRAPHIC);
    after_joiner = c == kJoiner;
    if (is_emoji || ((c == '.' || c == '_' || c == ':' || c == '@') && !in_number)) cut(start, at);
    const Language next_script = script_of(c);
    if (script != Language::other && next_script != Language::other && next_script != script) cut(start, start);
    if (next_script != Language::other) script = next_script;
  }
  cut(segment.end, segment.end);
}

// Written with a point that ends no sentence, beside single letters. Lower-case, as the words before the point are
// compared.
constexpr std::array<std::string_view, 40> kAbbreviations = {
    "mr",  "mrs", "ms",   "dr",  "prof", "gen",  "lt",  "col", "maj", "brig",   "capt", "sgt", "adm", "sen",
    "rep", "gov", "pres", "rev", "hon",  "st",   "jr",  "sr",  "inc", "ltd",    "corp", "co",  "no",  "vs",
    "etc", "jan", "feb",  "aug", "sep",  "sept", "oct", "nov", "dec", "approx", "هـ",   "ود"};

// With the points in it, without a bracket or quotation mark before it.
std::string_view last_word(std::string_view text) {
  const std::size_t space = text.find_last_of(kSpace);
  const std::string_view word = space == std::string_view::npos ? text : text.substr(space + 1);
  std::size_t begin = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (c != '.' && !u_isalnum(static_cast<UChar32>(c))) begin = at;
  }
  return word.substr(begin);
}

bool is_initial(std::string_view word) {
  if (word.empty()) return false;
  std::size_t at = 0;
  const auto c = static_cast<UChar32>(next_code_point(word, at));
  return at == word.size() && u_isalpha(c) && !u_islower(c);
}

bool ends_with_abbreviation(std::string_view sentence) {
  sentence = sentence.substr(0, sentence.find_last_not_of(kSpace) + 1);
  if (!sentence.ends_with('.')) return false;
  const std::string_view word = last_word(sentence.substr(0, sentence.size() - 1));
  if (is_initial(word)) return true;
  return std::find(kAbbreviations.begin(), kAbbreviations.end(), to_lower(word)) != kAbbreviations.end();
}

std::size_t behind_space(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(kSpace, at), text.size());
}

// "The U.S. President left." goes on behind the acronym, "It left the U.S. Then it sank." does not.
bool goes_on_behind_acronym(std::string_view sentence, std::string_view next) {
  sentence = trimmed(sentence);
  if (!sentence.ends_with('.') || next.empty()) return false;
  const std::string_view word = last_word(sentence.substr(0, sentence.size() - 1));
  if (word.find('.') == std::string_view::npos || !is_acronym(word)) return false;
  const std::string_view begin = next.substr(0, next.find_first_of(kSpace));
  return !is_stop_word(begin, language_of_word(begin));
}

// Whether a sentence that UAX #29 ends goes on in the same paragraph: behind an abbreviation, or, where nothing but
// the line ended, in the next line.
bool goes_on(std::string_view text, ByteRange sentence, bool has_terminator) {
  const bool line_ends = text[sentence.end - 1] == '\n';
  const bool paragraph_ends =
      line_ends &&
      text.substr(sentence.end, behind_space(text, sentence.end) - sentence.end).find('\n') != std::string_view::npos;
  if (paragraph_ends) return false;
  if (line_ends && !has_terminator) return true;
  constexpr std::size_t kLooked = 64;  // bytes, in which an abbreviation and the space behind it fit
  const std::string_view whole = sentence.of(text);
  const std::string_view end = whole.substr(whole.size() - std::min(whole.size(), kLooked));
  return ends_with_abbreviation(end) ||
         goes_on_behind_acronym(end, text.substr(behind_space(text, sentence.end), kLooked));
}

}  // namespace

bool has_letter_or_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (u_isalnum(static_cast<UChar32>(next_code_point(text, at)))) return true;
  }
  return false;
}

struct Segmenter::Iterators {
  std::unique_ptr<icu::BreakIterator> word;
  // Made when first asked for.
  std::unique_ptr<icu::BreakIterator> sentence;
  std::unique_ptr<icu::BreakIterator> character;

  icu::BreakIterator& characters() {
    if (character != nullptr) return *character;
    UErrorCode status = U_ZERO_ERROR;
    character = checked(icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status), status);
    return *character;
  }
};

Segmenter::Segmenter() : iterators_(std::make_unique<Iterators>()) {
  UErrorCode status = U_ZERO_ERROR;
  iterators_->word = checked(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status), status);
}

Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;

std::vector<ByteRange> Segmenter::words(std::string_view text) {
  Utf8Text source(text);
  icu::BreakIterator& iterator = *iterators_->word;
  source.hand_to(iterator);
  std::vector<ByteRange> words;
  std::size_t begin = 0;
  for (int32_t end = iterator.first(); end != icu::BreakIterator::DONE; end = iterator.next()) {
    const ByteRange segment{begin, static_cast<std::size_t>(end)};
    begin = segment.end;
    // A joiner makes ICU forget that the letters before it are a word.
    const bool is_word = iterator.getRuleStatus() >= UBRK_WORD_NONE_LIMIT || has_letter_or_digit(segment.of(text));
    if (segment.size() > 0 && is_word) append_split(text, segment, words);
  }
  return words;
}

std::size_t Segmenter::cluster_begin(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return std::min(at, text.size());
  Utf8Text source(text);
  icu::BreakIterator& iterator = iterators_->characters();
  source.hand_to(iterator);
  const auto place = static_cast<int32_t>(at);
  return iterator.isBoundary(place) != 0 ? at : static_cast<std::size_t>(iterator.preceding(place));
}

std::size_t Segmenter::cluster_end(std::string_view text, std::size_t at) {
  if (at == 0 || at >= text.size()) return std::min(at, text.size());
  Utf8Text source(text);
  icu::BreakIterator& iterator = iterators_->characters();
  source.hand_to(iterator);
  const auto place = static_cast<int32_t>(at);
  return iterator.isBoundary(place) != 0 ? at : static_cast<std::size_t>(iterator.following(place));
}

std::vector<ByteRange> Segmenter::sentences(std::string_view text) {
  if (iterators_->sentence == nullptr) {
    UErrorCode status = U_ZERO_ERROR;
    iterators_->sentence = checked(icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status), status);
  }
  Utf8Text source(text);
  icu::BreakIterator& iterator = *iterators_->sentence;
  source.hand_to(iterator);
  std::vector<ByteRange> sentences;
  std::size_t begin = 0;
  std::size_t content = behind_space(text, 0);
  for (int32_t next = iterator.first(); next != icu::BreakIterator::DONE; next = iterator.next()) {
    const auto end = static_cast<std::size_t>(next);
    if (begin == text.size() || (end <= content && end < text.size())) continue;
    const bool has_terminator = iterator.getRuleStatus() < UBRK_SENTENCE_SEP;
    if (end < text.size() && goes_on(text, {begin, end}, has_terminator)) continue;
    content = behind_space(text, end);
    sentences.push_back({begin, content});
    begin = content;
  }
  return sentences;
}

}  // namespace fihrist::text

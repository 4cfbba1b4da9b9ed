#include "shared/crosslingual/letters.hpp"

#include "shared/base/utf8.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::u32string_view kArabic = U"ءابتثجحخدذرزسشصضطظعغفقكلمنهوي";

// What stands for a letter of the alphabets that fold() leaves alone.
std::string_view plain_latin(char32_t c) {
  switch (c) {
    case U'ø':
      return "o";
    case U'ł':
      return "l";
    case U'đ':
    case U'ð':
      return "d";
    case U'ħ':
      return "h";
    case U'ı':
      return "i";
    case U'ə':
      return "e";
    case U'æ':
      return "ae";
    case U'œ':
      return "oe";
    case U'þ':
      return "th";
    default:
      return {};
  }
}

bool append_letters(std::string& out, char32_t c, Script script) {
  if (script == Script::arabic) {
    const std::size_t at = kArabic.find(c);
    if (at == std::u32string_view::npos) return false;
    out.push_back(static_cast<char>(at + 1));
    return true;
  }
  if (c >= 'a' && c <= 'z') {
    out.push_back(static_cast<char>(c - 'a' + 1));
    return true;
  }
  const std::string_view plain = plain_latin(c);
  for (const char letter : plain) out.push_back(static_cast<char>(letter - 'a' + 1));
  return !plain.empty();
}

}  // namespace

std::optional<Script> script_of(text::Language language) {
  if (language == text::Language::en) return Script::latin;
  if (language == text::Language::ar) return Script::arabic;
  return std::nullopt;
}

std::optional<std::string> letters_of(std::string_view folded, Script script) {
  std::string letters;
  for (std::size_t at = 0; at < folded.size();) {
    if (!append_letters(letters, next_code_point(folded, at), script) || letters.size() > kMaxLetters)
      return std::nullopt;
  }
  return letters;
}

std::string spelled(std::string_view letters, Script script) {
  std::string written;
  for (const char letter : letters) {
    if (letter == kWordBegin || letter == kWordEnd) {
      written.push_back(letter == kWordBegin ? '^' : '$');
    } else if (script == Script::latin) {
      written.push_back(static_cast<char>('a' + letter - 1));
    } else {
      append_code_point(written, kArabic[static_cast<std::size_t>(letter - 1)]);
    }
  }
  return written;
}

std::optional<std::string> letters_spelled(std::string_view written, Script script) {
  const bool begins = written.starts_with('^');
  const bool ends = written.ends_with('$');
  written.remove_prefix(begins ? 1 : 0);
  written.remove_suffix(ends ? 1 : 0);
  auto letters = letters_of(written, script);
  if (!letters) return std::nullopt;
  if (begins) letters->insert(letters->begin(), kWordBegin);
  if (ends) letters->push_back(kWordEnd);
  return letters;
}

std::string bounded(std::string_view letters) {
  std::string word(1, kWordBegin);
  word.append(letters).push_back(kWordEnd);
  return word;
}

}  // namespace fihrist::crosslingual

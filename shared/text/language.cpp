#include "shared/text/language.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "shared/base/utf8.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::text {
namespace {

Language language_of_letter(char32_t c) {
  if (c < 0x80) return Language::en;
  if (c >= 0x0600 && c < 0x0700) return Language::ar;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_ARABIC:
      return Language::ar;
    case USCRIPT_LATIN:
      return Language::en;
    default:
      return Language::other;
  }
}

}  // namespace

Language language_of_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (u_isalpha(static_cast<UChar32>(c))) return language_of_letter(c);
  }
  return Language::other;
}

Language language_of_text(std::string_view text) {
  std::array<std::size_t, 3> letters{};
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (u_isalpha(static_cast<UChar32>(c))) ++letters[static_cast<std::size_t>(language_of_letter(c))];
  }
  const auto [other, en, ar] = letters;
  if (en == 0 && ar == 0) return Language::other;
  if (other > en + ar) return Language::other;
  return ar > en ? Language::ar : Language::en;
}

std::string language_code(std::string_view name) {
  struct Name {
    std::string_view folded;
    Language language;
  };
  constexpr std::array<Name, 8> kNames = {{{"arabic", Language::ar},
                                           {"عربي", Language::ar},
                                           {"عربيه", Language::ar},
                                           {"العربيه", Language::ar},
                                           {"english", Language::en},
                                           {"انجليزي", Language::en},
                                           {"انجليزيه", Language::en},
                                           {"الانجليزيه", Language::en}}};
  std::string folded = fold(name);
  const auto known = std::find_if(kNames.begin(), kNames.end(), [&](const Name& one) { return one.folded == folded; });
  return known == kNames.end() ? folded : std::string(to_string(known->language));
}

std::string_view to_string(Language language) {
  switch (language) {
    case Language::en:
      return "en";
    case Language::ar:
      return "ar";
    case Language::other:
      break;
  }
  return "und";
}

}  // namespace fihrist::text

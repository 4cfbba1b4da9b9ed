// The languages Fihrist has rules for, and how a word or a run of text shows which one it is in.
#pragma once

#include <string>
#include <string_view>

namespace fihrist::text {

enum class Language { other, en, ar };

// By script: the first letter decides for a word.
Language language_of_word(std::string_view word);

// By script of most letters.
Language language_of_text(std::string_view text);

// The language at the other end of a translation: English for Arabic, Arabic for all else.
constexpr Language across(Language language) {
  return language == Language::ar ? Language::en : Language::ar;
}

std::string_view to_string(Language language);  // ISO 639-1; "und" for other

// What a language is called in a query -> its ISO 639-1 code: "Arabic", العربية. Anything else folded.
std::string language_code(std::string_view name);

}  // namespace fihrist::text

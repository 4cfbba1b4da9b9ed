// The letters of two scripts as small numbers, as tables of name spellings and vocabularies know them.
//
// A letter is 1..29, the bounds of a word 30 and 31: five bits each, so that a few letters pack into one integer.
// Numbers follow the order of code points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/text/language.hpp"

namespace fihrist::crosslingual {

enum class Script : std::uint8_t { latin, arabic };
inline constexpr std::size_t kScripts = 2;

inline constexpr unsigned kLetterBits = 5;
inline constexpr char kWordBegin = 30;
inline constexpr char kWordEnd = 31;
inline constexpr std::size_t kMaxLetters = 32;    // of a word; nobody's name is longer
inline constexpr std::size_t kPackedLetters = 4;  // that pack() may be given

constexpr bool is_bound(char letter) {
  return letter == kWordBegin || letter == kWordEnd;
}

constexpr std::size_t place(Script script) {
  return static_cast<std::size_t>(script);
}

// Letters of the alphabet with one place for none: 27 and 30.
constexpr std::size_t alphabet_size(Script script) {
  return script == Script::latin ? 27 : 30;
}

std::optional<Script> script_of(text::Language language);

// The numbers of a word as text::fold() makes it; nothing where it holds anything but letters of the script, or more
// than kMaxLetters of them. Letters of other Latin alphabets count as their likes: ø as o, ß as ss.
std::optional<std::string> letters_of(std::string_view folded, Script script);

// The inverse, for people: bounds are written ^ and $.
std::string spelled(std::string_view letters, Script script);

// The inverse of spelled(); nothing where a letter is not one of the script.
std::optional<std::string> letters_spelled(std::string_view written, Script script);

std::string bounded(std::string_view letters);

// Different for different letters, 0 for none. Requires at most kPackedLetters.
constexpr std::uint32_t pack(std::string_view letters) {
  std::uint32_t packed = 0;
  for (const char letter : letters) packed = (packed << kLetterBits) | static_cast<std::uint32_t>(letter);
  return packed;
}

// Both sides of a unit: pack() of each.
constexpr std::uint64_t pack(std::string_view left, std::string_view right) {
  return (std::uint64_t{pack(left)} << (kLetterBits * kPackedLetters)) | pack(right);
}

}  // namespace fihrist::crosslingual

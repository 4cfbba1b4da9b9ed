// Text to test laws on: words, marks, joiners, bidi controls, digits and bytes that are no UTF-8, from a seed.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace fihrist::tests {

class RandomText {
 public:
  explicit RandomText(std::uint32_t seed) : random_(seed) {}

  // `pieces` pieces of text; with ill-formed bytes among them when asked for.
  std::string make(int pieces, bool ill_formed) {
    static constexpr std::array<std::string_view, 48> kPieces = {
        "والكتاب",  "بيروت",   "الْقـــاهِرة",  "مسؤول",      "مسئول",  "أبناؤه", "ﺍﻟﻜﺘﺎﺏ",   "ﷺ",
        "ک",        "ی",       "١٬٢٣٤٫٥",     "٢٠٢٣",       "،",      "؟",      "«",        "»",
        "\u200F",   "\u202E",  "\u200D",      "\u0640",     "\u064B", "\u0654", "Cairo's",  "U.S.",
        "COVID-19", "Erdoğan", "example.com", "snake_case", "1,234",  "3.14",   "İstanbul", "ﬁ",
        "ß",        "Ⅳ",       "e\u0301",     "\u0301",     "日本語", "ไทย",    "हिन्दी",    "😀",
        "\n",       "\n\n",    " ",           ". ",         "-",      "\"",     "(",        ")"};
    static constexpr std::array<std::string_view, 6> kIllFormed = {"\xFF",         "\xC0\xAF",         "\xE2\x82",
                                                                   "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xD8"};
    std::string text;
    for (int i = 0; i < pieces; ++i) {
      const bool broken = ill_formed && pick(8) == 0;
      text += broken ? kIllFormed[pick(kIllFormed.size())] : kPieces[pick(kPieces.size())];
      if (pick(2) == 0) text += ' ';
      if (pick(12) == 0) append_any(text);
    }
    return text;
  }

 private:
  std::size_t pick(std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random_); }

  // Any code point, of the planes in which there are letters.
  void append_any(std::string& text) {
    const auto c = static_cast<std::uint32_t>(pick(0x20000));
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (c < 0x800) {
      text += {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    } else if (c < 0xD800 || (c >= 0xE000 && c < 0x10000)) {
      text += {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
               static_cast<char>(0x80 | (c & 0x3F))};
    } else if (c >= 0x10000) {
      text += {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
               static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    }
  }

  std::mt19937 random_;
};

}  // namespace fihrist::tests

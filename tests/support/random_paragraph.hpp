// Paragraphs to test laws on, from a seed: text of ours and of others, with what a terminal would obey in it.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include "shared/cli/paragraph.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::tests {

inline std::string hostile_text(std::uint32_t seed) {
  static constexpr std::array<std::string_view, 12> kHostile = {"\033[31m",     "\033]8;;http://x\033\\",
                                                                "\033]0;x\007", "\u009B31m",
                                                                "\u202E",       "\u2067",
                                                                "\u2068",       "\u2069",
                                                                "\u200F",       "\u061C",
                                                                "\u2028",       "\x7F\r\n\t"};
  std::mt19937 random(seed);
  std::string text;
  for (std::uint32_t i = 0; i < 4; ++i) {
    text += RandomText(seed + 1000 * i).make(3, true);
    text += kHostile[random() % kHostile.size()];
  }
  return text;
}

inline cli::Paragraph random_paragraph(std::uint32_t seed) {
  static constexpr std::array<std::string_view, 3> kStyles = {"", "1;31", "4"};
  std::mt19937 random(seed);
  cli::Paragraph paragraph(cli::Indent{random() % 5, random() % 5});
  for (std::uint32_t i = 0; i < 5; ++i) {
    const std::string text = hostile_text(seed + 10000 * i);
    const std::string_view sgr = kStyles[random() % kStyles.size()];
    if (random() % 3 == 0) {
      paragraph.own("  own " + std::to_string(random() % 100) + "  ", sgr);
    } else {
      paragraph.foreign(text, sgr);
    }
  }
  return paragraph;
}

}  // namespace fihrist::tests

// How a vocabulary lies in its file: the header, then of each script the arrays below in this order, each aligned.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {

inline constexpr std::array<char, 8> kVocabularyMagic = {'f', 'i', 'h', 'v', 'o', 'c', '0', '1'};
inline constexpr std::uint32_t kVocabularyByteOrder = 0x01020304;

struct VocabularyCounts {
  std::uint64_t nodes;  // next 4 bytes each, letters 1, depths 1
  std::uint64_t words;  // passages 4, begins 4 and one more
  std::uint64_t text;   // bytes
};

struct VocabularyHeader {
  std::array<char, 8> magic;
  std::uint32_t byte_order;
  std::uint32_t unused;
  std::array<VocabularyCounts, kScripts> counts;
};

constexpr std::uint64_t aligned(std::uint64_t size) {
  return (size + 7) / 8 * 8;
}

}  // namespace fihrist::crosslingual

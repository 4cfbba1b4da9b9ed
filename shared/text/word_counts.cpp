#include "shared/text/word_counts.hpp"

#include <charconv>
#include <cstddef>

#include "shared/base/sorted_lines.hpp"

// Put into the program by data/arabic_word_counts.S.
extern "C" {
extern const char fihrist_arabic_word_counts_begin[];  // NOLINT
extern const char fihrist_arabic_word_counts_end[];    // NOLINT
}

namespace fihrist::text {

std::string_view arabic_word_counts() {
  return {fihrist_arabic_word_counts_begin,
          static_cast<std::size_t>(fihrist_arabic_word_counts_end - fihrist_arabic_word_counts_begin)};
}

std::uint32_t arabic_word_count(std::string_view folded) {
  std::uint32_t count = 0;
  const auto value = find_line(arabic_word_counts(), folded);
  if (value) std::from_chars(value->data(), value->data() + value->size(), count);
  return count;
}

}  // namespace fihrist::text

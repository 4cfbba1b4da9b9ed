#include "shared/text/word_counts.hpp"

#include <charconv>
#include <cstddef>

// Put into the program by data/arabic_word_counts.S.
extern "C" {
extern const char fihrist_arabic_word_counts_begin[];  // NOLINT
extern const char fihrist_arabic_word_counts_end[];    // NOLINT
}

namespace fihrist::text {
namespace {

struct Line {
  std::string_view word;
  std::uint32_t count = 0;
  std::size_t begin = 0;
  std::size_t end = 0;  // behind the newline
};

// The line that holds the byte at `at`.
Line line_around(std::string_view table, std::size_t at) {
  Line line;
  const std::size_t before = at == 0 ? std::string_view::npos : table.rfind('\n', at - 1);
  line.begin = before == std::string_view::npos ? 0 : before + 1;
  line.end = table.find('\n', at) + 1;
  const std::size_t tab = table.find('\t', line.begin);
  line.word = table.substr(line.begin, tab - line.begin);
  std::from_chars(table.data() + tab + 1, table.data() + line.end, line.count);
  return line;
}

}  // namespace

std::string_view arabic_word_counts() {
  return {fihrist_arabic_word_counts_begin,
          static_cast<std::size_t>(fihrist_arabic_word_counts_end - fihrist_arabic_word_counts_begin)};
}

std::uint32_t arabic_word_count(std::string_view folded) {
  const std::string_view table = arabic_word_counts();
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    const Line line = line_around(table, low + (high - low) / 2);
    if (line.word == folded) return line.count;
    if (line.word < folded) {
      low = line.end;
    } else {
      high = line.begin;
    }
  }
  return 0;
}

}  // namespace fihrist::text

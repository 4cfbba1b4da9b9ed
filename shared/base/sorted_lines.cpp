#include "shared/base/sorted_lines.hpp"

#include <cstddef>

namespace fihrist {
namespace {

// Where the line begins that holds the byte at `at`.
std::size_t line_begin(std::string_view table, std::size_t at) {
  while (at > 0 && table[at - 1] != '\n') --at;
  return at;
}

}  // namespace

std::optional<std::string_view> find_line(std::string_view table, std::string_view key) {
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    const std::size_t begin = line_begin(table, low + (high - low) / 2);
    const std::size_t tab = table.find('\t', begin);
    const int order = table.substr(begin, tab - begin).compare(key);
    if (order > 0) {
      high = begin;
      continue;
    }
    const std::size_t newline = table.find('\n', tab);
    if (order == 0) return table.substr(tab + 1, newline - tab - 1);
    low = newline + 1;
  }
  return std::nullopt;
}

}  // namespace fihrist

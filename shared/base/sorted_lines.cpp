#include "shared/base/sorted_lines.hpp"

#include <cstddef>

namespace fihrist {
namespace {

struct Line {
  std::string_view key;
  std::string_view value;
  std::size_t begin = 0;
  std::size_t end = 0;  // behind the newline
};

// The line that holds the byte at `at`.
Line line_around(std::string_view table, std::size_t at) {
  Line line;
  const std::size_t before = at == 0 ? std::string_view::npos : table.rfind('\n', at - 1);
  line.begin = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t newline = table.find('\n', at);
  const std::size_t tab = table.find('\t', line.begin);
  line.end = newline + 1;
  line.key = table.substr(line.begin, tab - line.begin);
  line.value = table.substr(tab + 1, newline - tab - 1);
  return line;
}

}  // namespace

std::optional<std::string_view> find_line(std::string_view table, std::string_view key) {
  std::size_t low = 0;
  std::size_t high = table.size();
  while (low < high) {
    const Line line = line_around(table, low + (high - low) / 2);
    const int order = line.key.compare(key);
    if (order == 0) return line.value;
    if (order < 0) {
      low = line.end;
    } else {
      high = line.begin;
    }
  }
  return std::nullopt;
}

}  // namespace fihrist

// What the queries in queries/ are understood as: their trees, plans and remarks, as data. See queries/README.md.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "searcher/planner.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kFewest = 200;
constexpr Date kToday = std::chrono::year{2023} / std::chrono::March / 1;

// The lines of an entry, still escaped.
struct Pair {
  int line = 0;  // of the query
  std::string query;
  std::string understood;  // all other lines
};

// Those which print nothing, or cannot be told from a space.
bool is_invisible(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x61C || (c >= 0x2000 && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202F) || (c >= 0x205F && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

std::string hex(unsigned value, std::size_t digits) {
  std::array<char, 8> buffer{};
  const auto end = std::to_chars(buffer.begin(), buffer.end(), value, 16).ptr;
  const std::string number(buffer.begin(), end);
  return std::string(digits - std::min(digits, number.size()), '0') + number;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    const std::string_view bytes = text.substr(begin, at - begin);
    if (bytes == "\n" || bytes == "\t" || bytes == "\r" || bytes == "\\") {
      out += bytes == "\n" ? "\\n" : bytes == "\t" ? "\\t" : bytes == "\r" ? "\\r" : "\\\\";
    } else if (find_ill_formed(bytes) || c < 0x20) {
      for (const char byte : bytes) out += "\\x" + hex(static_cast<unsigned char>(byte), 2);
    } else if (is_invisible(c)) {
      out += "\\u" + hex(c, 4);
    } else {
      out += bytes;
    }
  }
  return out;
}

std::optional<unsigned> number_at(std::string_view text, std::size_t at, std::size_t digits) {
  unsigned value = 0;
  const std::string_view number = text.substr(std::min(at, text.size()), digits);
  const auto end = std::from_chars(number.data(), number.data() + number.size(), value, 16).ptr;
  if (number.size() != digits || end != number.data() + digits) return std::nullopt;
  return value;
}

// Nothing where an escape is none of ours.
std::optional<std::string> unescaped(std::string_view text) {
  static constexpr std::string_view kLetters = "ntr\\";
  static constexpr std::string_view kMeant = "\n\t\r\\";
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '\\') {
      out += text[at];
      continue;
    }
    const char kind = ++at < text.size() ? text[at] : '\0';
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
    const std::size_t letter = kLetters.find(kind);
    const auto value = number_at(text, at + 1, digits);
    if (letter != std::string_view::npos) {
      out += kMeant[letter];
    } else if (digits == 0 || !value) {
      return std::nullopt;
    } else if (kind == 'x') {
      out += static_cast<char>(*value);
    } else {
      append_code_point(out, *value);
    }
    at += digits;
  }
  return out;
}

std::string understood(std::string_view query) {
  text::Analyzer analyzer;
  const Parsed parsed = parse(query);
  const Plan plan = make_plan(parsed, analyzer, false, kToday);
  std::string lines = "tree   " + escaped(to_string(parsed.query)) + "\nplan   " + escaped(to_string(plan)) + "\n";
  for (const auto& [source, text] : plan.remarks) {
    lines += "remark " + std::to_string(source.begin) + ".." + std::to_string(source.end) + " " + escaped(text) + "\n";
  }
  return lines;
}

// The lines that an entry has, in this order, and any number of remarks behind them.
bool is_expected(std::string_view line, std::size_t place) {
  static constexpr std::array<std::string_view, 4> kKeys = {"query", "tree   ", "plan   ", "remark "};
  return line.starts_with(kKeys[std::min(place, kKeys.size() - 1)]);
}

std::vector<Pair> read(const std::filesystem::path& path) {
  std::vector<Pair> pairs;
  std::ifstream file(path);
  std::size_t place = 0;
  int number = 0;
  const auto end_entry = [&] {
    if (place == 1 || place == 2) ADD_FAILURE_AT(path.c_str(), number) << "an entry ends without tree or plan";
    place = 0;
  };
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty()) {
      end_entry();
    } else if (line.front() != '#') {
      if (!is_expected(line, place)) ADD_FAILURE_AT(path.c_str(), number) << "no line of an entry here: " << line;
      if (place++ == 0) {
        pairs.push_back({number, line.substr(std::min<std::size_t>(line.size(), 7)), {}});
      } else {
        pairs.back().understood += line + "\n";
      }
    }
  }
  end_entry();
  return pairs;
}

std::vector<std::filesystem::path> files() {
  std::vector<std::filesystem::path> paths;
  for (const auto& file : std::filesystem::directory_iterator(FIHRIST_SOURCE_DIR "/tests/searcher/queries")) {
    if (file.path().extension() == ".txt") paths.push_back(file.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

void check(const std::filesystem::path& path, const Pair& pair) {
  const auto query = unescaped(pair.query);
  if (!query) {
    ADD_FAILURE_AT(path.c_str(), pair.line) << "no escape is written like this: " << pair.query;
  } else if (const std::string actual = understood(*query); actual != pair.understood) {
    ADD_FAILURE_AT(path.c_str(), pair.line) << "expected\n"
                                            << pair.understood << "but is\nquery  " << pair.query << '\n'
                                            << actual;
  }
}

TEST(QueryPairs, AreUnderstoodAsWritten) {
  std::size_t count = 0;
  for (const std::filesystem::path& path : files()) {
    for (const Pair& pair : read(path)) {
      check(path, pair);
      ++count;
    }
  }
  EXPECT_GE(count, kFewest);
}

}  // namespace
}  // namespace fihrist::searcher

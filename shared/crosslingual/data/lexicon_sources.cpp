#include "shared/crosslingual/data/lexicon_sources.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

#include "shared/base/space.hpp"
#include "shared/base/split.hpp"
#include "shared/text/language.hpp"

namespace fihrist::crosslingual {
namespace {

// Without what stands in brackets.
std::string without_remarks(std::string_view text) {
  std::string plain;
  int depth = 0;
  for (const char c : text) {
    if (c == '(' || c == '[' || c == '{') ++depth;
    if (depth == 0) plain.push_back(c);
    if (depth > 0 && (c == ')' || c == ']' || c == '}')) --depth;
  }
  return plain;
}

// Commas and semicolons of both scripts.
std::vector<std::string> alternatives(std::string text) {
  for (const std::string_view comma : {"،", "؛", ";"}) {
    for (std::size_t at = 0; (at = text.find(comma, at)) != std::string::npos;) text.replace(at, comma.size(), ",");
  }
  std::vector<std::string> parts;
  for (const std::string_view part : split(text, ',')) {
    if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
  }
  return parts;
}

// "1. " before a meaning.
std::string_view without_number(std::string_view line) {
  const std::size_t dot = line.find_first_not_of("0123456789");
  return dot != 0 && dot != std::string_view::npos && line[dot] == '.' ? line.substr(dot + 1) : line;
}

// The term of a line such as "cease-fire /sˈiːsfˈaɪə/"; empty where it is none.
std::string_view term_before_pronunciation(std::string_view line) {
  const std::size_t slash = line.find(" /");
  if (slash == std::string_view::npos || !line.ends_with('/')) return {};
  return text::language_of_text(line.substr(0, slash)) == text::Language::ar ? "" : line.substr(0, slash);
}

}  // namespace

std::string file_content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::system_error(errno, std::generic_category(), file.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

void read_word_table(std::string_view content, const EntrySink& sink) {
  const auto lines = split(content, '\n');
  const auto heading = split(lines.front(), '\t');
  const auto column = [&](std::string_view name) {
    return static_cast<std::size_t>(std::find(heading.begin(), heading.end(), name) - heading.begin());
  };
  const std::size_t english = column("english");
  const std::size_t arabic = column("arabic");
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const auto cells = split(lines[i], '\t');
    if (cells.size() > std::max(english, arabic)) sink(split(cells[english], '|'), split(cells[arabic], '|'));
  }
}

void read_freedict(std::string_view content, const EntrySink& sink) {
  std::string_view term;
  for (const std::string_view line : split(content, '\n')) {
    if (const auto found = term_before_pronunciation(line); !found.empty()) {
      term = found;
      continue;
    }
    const std::string_view meaning = without_number(line).substr(0, without_number(line).find(" - "));
    if (term.empty() || text::language_of_text(meaning) != text::Language::ar) continue;
    for (const std::string& arabic : alternatives(without_remarks(meaning))) sink({term}, {arabic});
  }
}

}  // namespace fihrist::crosslingual

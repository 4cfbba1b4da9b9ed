#include "shared/crosslingual/lexicon.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>

#include "shared/base/sorted_lines.hpp"
#include "shared/base/split.hpp"
#include "shared/crosslingual/translation_table.hpp"

// Put into the program by data/lexicon.S.
extern "C" {
extern const char fihrist_lexicon_begin[];  // NOLINT
extern const char fihrist_lexicon_end[];    // NOLINT
}

namespace fihrist::crosslingual {
namespace {

constexpr double kWhole = 100;  // the weight of the best, in a table

// "62 armed forces"
Translation read_translation(std::string_view cell) {
  const std::size_t space = std::min(cell.find(' '), cell.size());
  int weight = 0;
  std::from_chars(cell.data(), cell.data() + space, weight);
  return {cell.substr(std::min(space + 1, cell.size())), weight / kWhole};
}

void append(std::optional<std::string_view> line, std::vector<Translation>& translations) {
  if (!line) return;
  for (const std::string_view cell : split(*line, '|')) {
    const Translation found = read_translation(cell);
    const bool is_known = std::any_of(translations.begin(), translations.end(),
                                      [&](const Translation& known) { return known.text == found.text; });
    if (!is_known) translations.push_back(found);
  }
}

}  // namespace

std::string_view built_in_lexicon() {
  return {fihrist_lexicon_begin, static_cast<std::size_t>(fihrist_lexicon_end - fihrist_lexicon_begin)};
}

std::vector<std::string> Lexicon::add(std::istream& table) {
  std::vector<std::string> complaints;
  TranslationTable translations;
  translations.begin_source({1, 1});
  std::size_t number = 0;
  for (std::string line; std::getline(table, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    const auto cells = split(line, '\t');
    if (line.empty() || line.starts_with('#')) continue;
    const bool is_entry = cells.size() >= 2 && text::language_of_text(cells[1]) == text::Language::ar;
    if (is_entry) {
      translations.add(split(cells[0], '|'), split(cells[1], '|'));
    } else if (number > 1) {  // not a heading
      complaints.push_back("line " + std::to_string(number) + " is not English, a tab and Arabic; passed over");
    }
  }
  tables_.push_back(translations.make());
  return complaints;
}

std::vector<Translation> Lexicon::translations(const std::vector<std::string>& stems, text::Language language) const {
  std::vector<Translation> found;
  if (stems.empty() || stems.size() > kMaxTermWords) return found;
  const std::string key = term_key(language, stems);
  for (const std::string& table : tables_) append(find_line(table, key), found);
  append(find_line(built_in_lexicon(), key), found);
  return found;
}

}  // namespace fihrist::crosslingual

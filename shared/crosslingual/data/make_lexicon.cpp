// Makes the lexicon that is built in:
//
//   make_lexicon [--words TABLE]... [--names LIST]... [--freedict DICTIONARY] [--catalogue ARABIC]...
//     [--catalogues ARABIC ENGLISH]
//
// writes the table of translation_table.hpp on standard output. What a list of names pairs is no translation: names are
// found as they are written, while words are in any inflection, and سلامي would become سلام.

#include <iostream>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "shared/base/split.hpp"
#include "shared/crosslingual/data/lexicon_sources.hpp"
#include "shared/crosslingual/translation_table.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::crosslingual {
namespace {

// Our own lists were made for news, and say of terms what no other list does.
constexpr TranslationTable::Trust kOwn{3, 5};
constexpr TranslationTable::Trust kOthers{1, 1};

using Pair = std::pair<std::string, std::string>;  // of stems

std::string stems_of(std::string_view written, text::Analyzer& analyzer) {
  std::string stems;
  for (const text::Token& token : analyzer.analyze(written)) stems.append(stems.empty() ? "" : " ").append(token.stem);
  return stems;
}

std::set<Pair> read_names(const std::vector<std::string>& arguments, text::Analyzer& analyzer) {
  std::set<Pair> names;
  for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
    if (arguments[i] != "--names") continue;
    const std::string list = file_content(arguments[i + 1]);
    for (const std::string_view line : split(list, '\n')) {
      const auto cells = split(line, '\t');
      if (cells.size() >= 2) names.emplace(stems_of(cells[0], analyzer), stems_of(cells[1], analyzer));
    }
  }
  return names;
}

int run(const std::vector<std::string>& arguments) {
  text::Analyzer analyzer;
  const std::set<Pair> names = read_names(arguments, analyzer);
  TranslationTable table;
  const EntrySink add = [&](const auto& english, const auto& arabic) {
    const Pair pair{stems_of(english.front(), analyzer), stems_of(arabic.front(), analyzer)};
    if (!names.contains(pair)) table.add(english, arabic);
  };
  table.begin_source(kOwn);
  for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
    if (arguments[i] == "--words") read_word_table(file_content(arguments[i + 1]), add);
  }
  table.begin_source(kOthers);
  read_icu(add);
  for (std::size_t i = 0; i + 1 < arguments.size(); ++i) {
    const std::string& option = arguments[i];
    if (!option.starts_with("--") || option == "--words" || option == "--names") continue;
    table.begin_source(kOthers);
    const std::string content = file_content(arguments[i + 1]);
    if (option == "--freedict") read_freedict(content, add);
    if (option == "--catalogue") read_catalogues(content, "", add);
    if (option == "--catalogues" && i + 2 < arguments.size()) {
      read_catalogues(content, file_content(arguments[i + 2]), add);
    }
  }
  std::cout << table.make();
  return 0;
}

}  // namespace
}  // namespace fihrist::crosslingual

int main(int argc, char** argv) {
  try {
    return fihrist::crosslingual::run({argv + 1, argv + argc});
  } catch (const std::system_error& error) {
    std::cerr << "make_lexicon: " << error.what() << '\n';
    return 1;
  }
}

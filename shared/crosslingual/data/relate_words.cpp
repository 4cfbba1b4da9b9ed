// Makes the table of related words:  relate_words FILE... [--ordinary FILE...] > related_words.tsv
//
// Each file is a table with a heading. A cell that holds words with | between them says that they belong together: as
// forms of one word in the column `words`, as words of one meaning in `english` and `arabic`. Of the words of files
// behind --ordinary no more is known than that they are words.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/split.hpp"
#include "shared/text/analyzer.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist {
namespace {

constexpr std::size_t kMaxRelated = 12;  // a word with more has no meaning that could be told from the others

class Relations {
 public:
  void read(std::istream& table, bool relates) {
    std::string first;
    std::getline(table, first);
    const auto heading = split(first, '\t');
    for (std::string line; std::getline(table, line);) {
      const auto cells = split(line, '\t');
      for (std::size_t i = 0; i < std::min(cells.size(), heading.size()); ++i) {
        if (heading[i] == "words") add(cells[i], 'f', relates);
        if (heading[i] == "english" || heading[i] == "arabic") add(cells[i], 's', relates);
      }
    }
  }

  void write(std::ostream& out) const {
    for (const auto& [key, all] : words_) {
      const auto related = all.size() > kMaxRelated ? Related() : all;
      std::string value;
      for (const char relation : {'f', 's'}) {
        for (const auto& [stem, how] : related) {
          if (how == relation) value.append(value.empty() ? "" : " ").append(1, relation).append(stem);
        }
      }
      out << key << '\t' << value << '\n';
    }
  }

 private:
  void add(std::string_view cell, char relation, bool relates) {
    std::vector<text::Token> words;
    for (const std::string_view written : split(cell, '|')) {
      auto tokens = analyzer_.analyze(written);
      if (tokens.size() != 1 || text::is_stop_word(written, tokens[0].language)) continue;
      words_.try_emplace(key_of(tokens[0]));
      words.push_back(std::move(tokens[0]));
    }
    if (!relates) return;
    for (const text::Token& a : words) {
      for (const text::Token& b : words) {
        if (a.stem == b.stem || a.language != b.language) continue;
        char& known = words_[key_of(a)].emplace(b.stem, relation).first->second;
        known = std::min(known, relation);
      }
    }
  }

  using Related = std::map<std::string, char>;  // relation by stem

  static std::string key_of(const text::Token& word) {
    return std::string(text::to_string(word.language)) + " " + word.stem;
  }

  text::Analyzer analyzer_;
  std::map<std::string, Related> words_;
};

int run(const std::vector<std::string>& paths) {
  Relations relations;
  bool relates = true;
  for (const std::string& path : paths) {
    if (path == "--ordinary") {
      relates = false;
      continue;
    }
    std::ifstream file(path);
    if (!file) {
      std::cerr << "relate_words: cannot read " << path << '\n';
      return 1;
    }
    relations.read(file, relates);
  }
  relations.write(std::cout);
  return 0;
}

}  // namespace
}  // namespace fihrist

int main(int argc, char** argv) {
  return fihrist::run({argv + 1, argv + argc});
}

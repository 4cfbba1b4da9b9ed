#include "shared/crosslingual/gazetteer_table.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string_view>

#include "shared/base/split.hpp"
#include "shared/crosslingual/gazetteer.hpp"
#include "shared/text/analyzer.hpp"
#include "shared/text/language.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::crosslingual {
namespace {

std::string without_separators(std::string_view written) {
  std::string text(written);
  std::replace(text.begin(), text.end(), ';', ',');
  std::replace(text.begin(), text.end(), '|', ',');
  return text;
}

class TableMaker {
 public:
  void add(std::istream& table, std::vector<std::string>& complaints) {
    std::size_t number = 0;
    for (std::string line; std::getline(table, line);) {
      if (line.ends_with('\r')) line.pop_back();
      ++number;
      if (line.empty() || line.front() == '#' || line.starts_with("kind\t")) continue;
      const auto cells = split(line, '\t');
      if (add_pair(cells)) continue;
      const bool is_row = cells.size() >= 3 && !cells[1].empty() && !cells[2].empty();
      if (!is_row || !add_entity(cells))
        complaints.push_back("line " + std::to_string(number) + " is not kind, English, Arabic");
    }
  }

  std::string table() {
    for (const auto& [arabic, latin] : common_names_) add_common_name(latin, arabic);
    common_names_.clear();
    std::map<std::string, std::string> lines;
    for (const auto& [key, entities] : keys_) {
      std::string& value = lines[key];
      for (const std::size_t entity : entities) value += (value.empty() ? "" : " ") + std::to_string(entity);
    }
    for (std::size_t i = 0; i < entities_.size(); ++i) lines["# " + std::to_string(i)] = entities_[i];
    std::string text;
    for (const auto& [key, value] : lines) text.append(key).append("\t").append(value).append("\n");
    return text;
  }

 private:
  // Latin and Arabic alone, as lists of the names of persons have it.
  bool add_pair(const std::vector<std::string_view>& row) {
    if (row.size() < 2 || text::language_of_text(row[0]) == text::Language::ar) return false;
    if (text::language_of_text(row[1]) != text::Language::ar) return false;
    std::string& latin = common_names_[std::string(row[1])];
    latin.append(latin.empty() ? "" : "|").append(row[0]).append("*");
    return true;
  }

  void add_common_name(const std::string& latin, const std::string& arabic) {
    const std::string marked = arabic + "*";
    add_entity({kCommonName, latin, marked});
  }

  bool add_entity(const std::vector<std::string_view>& row) {
    std::string names;
    for (const auto& [language, cell] : {std::pair("en", row[1]), std::pair("ar", row[2])}) {
      for (const std::string_view name : split(cell, '|')) names += add_name(language, name);
    }
    if (names.empty()) return false;
    const std::string_view about = row.size() > 3 ? row[3] : "";
    entities_.push_back(without_separators(row[0]) + ";" + without_separators(about) + names);
    return true;
  }

  std::string add_name(const std::string& language, std::string_view name) {
    const bool shared = name.ends_with('*');
    if (shared) name.remove_suffix(1);
    std::string forms;
    std::string stems;
    const auto tokens = analyzer_.analyze(name);
    if (tokens.empty() || tokens.size() > kMaxNameWords) return {};
    for (const text::Token& token : tokens) {
      forms.append(forms.empty() ? "" : " ").append(token.form);
      stems.append(stems.empty() ? "" : " ").append(token.stem);
    }
    const bool is_word = tokens.size() == 1 && text::is_stop_word(forms, tokens[0].language);
    const bool small_is_a_word = language == "en" && is_in_capitals(name) && (is_word || forms.size() <= 3);
    keys_[(small_is_a_word ? "F " : "f ") + forms].insert(entities_.size());
    if (tokens.size() > 1) keys_["s " + stems].insert(entities_.size());
    return "|" + language + ";" + (shared ? "*" : "") + without_separators(name) + ";" + forms + ";" + stems;
  }

  text::Analyzer analyzer_;
  std::map<std::string, std::set<std::size_t>> keys_;
  std::vector<std::string> entities_;
  std::map<std::string, std::string> common_names_;  // Latin spellings by the Arabic one
};

}  // namespace

bool is_in_capitals(std::string_view written) {
  return std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string make_gazetteer_table(const std::vector<std::istream*>& tables, std::vector<std::string>& complaints) {
  TableMaker maker;
  for (std::istream* table : tables) maker.add(*table, complaints);
  return maker.table();
}

}  // namespace fihrist::crosslingual

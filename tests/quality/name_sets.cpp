#include "tests/quality/name_sets.hpp"

#include <algorithm>
#include <fstream>
#include <random>
#include <stdexcept>

#include "shared/text/fold.hpp"

namespace fihrist::tests {
namespace {

using crosslingual::Direction;
using crosslingual::Script;

std::ifstream opened(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return file;
}

std::string joined(std::string word) {
  std::erase_if(word, [](char c) { return c == '-' || c == ' '; });
  return text::fold(word);
}

std::string without_article(const std::string& word) {
  for (const char* clitics : {"وال", "بال", "كال", "فال", "ولل", "ال", "لل"}) {
    const std::string_view letters = clitics;
    if (word.size() > letters.size() + 3 && word.starts_with(letters)) return word.substr(letters.size());
  }
  return word;
}

void add_neutral(Words& neutral, const std::string& gold, Script script) {
  if (script == Script::latin) {
    neutral.insert({"al" + gold, "el" + gold});
    if (gold.size() > 4 && (gold.starts_with("al") || gold.starts_with("el"))) neutral.insert(gold.substr(2));
    return;
  }
  for (const std::string& base : {without_article(gold), gold}) {
    for (const char* clitics : {"", "ال", "وال", "بال", "كال", "فال", "لل", "و", "ف", "ب", "ل", "ك", "ولل"})
      neutral.insert(clitics + base);
  }
}

}  // namespace

void Spellings::read(const std::filesystem::path& list) {
  std::ifstream file = opened(list);
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) continue;
    const std::string left = joined(line.substr(0, tab));
    const std::string right = text::fold(line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
    if (!letters_of(left, Script::latin) || !letters_of(right, Script::arabic)) continue;
    arabic[left].insert(right);
    latin[right].insert(left);
  }
}

Words Spellings::of(const std::string& word, Direction direction) const {
  const auto look_up = [](const auto& table, const std::string& key) {
    const auto found = table.find(key);
    return found == table.end() ? Words{} : found->second;
  };
  const bool from_latin = traits(direction).from == Script::latin;
  const Words across = look_up(from_latin ? arabic : latin, word);
  if (traits(direction).from != traits(direction).to) return across;
  Words shared;
  for (const std::string& other : across) shared.merge(look_up(from_latin ? latin : arabic, other));
  shared.erase(word);
  return shared;
}

std::vector<std::string> Spellings::queries(Direction direction) const {
  std::vector<std::string> words;
  for (const auto& entry : traits(direction).from == Script::latin ? arabic : latin) words.push_back(entry.first);
  return words;
}

std::vector<Query> queries(const Spellings& set, const Spellings& known, const Words& pool, Direction direction,
                           unsigned seed) {
  std::vector<std::string> words = set.queries(direction);
  std::mt19937 random(seed);
  for (std::size_t i = words.size(); i > 1; --i) std::swap(words[i - 1], words[random() % i]);
  const auto outside = [&](const std::string& word) { return !pool.contains(word); };
  std::vector<Query> found;
  for (const std::string& word : words) {
    Query query{word, set.of(word, direction), known.of(word, direction), {}};
    std::erase_if(query.targets, outside);
    std::erase_if(query.gold, outside);
    if (query.targets.empty()) continue;
    query.gold.insert(query.targets.begin(), query.targets.end());
    for (const std::string& gold : query.gold) add_neutral(query.neutral, gold, traits(direction).to);
    found.push_back(std::move(query));
  }
  return found;
}

std::vector<crosslingual::WordCount> read_words(const std::filesystem::path& list) {
  std::ifstream file = opened(list);
  std::vector<crosslingual::WordCount> words;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    const auto count = tab == std::string::npos ? 0 : std::stoul(line.substr(tab + 1));
    words.push_back({joined(line.substr(0, tab)), static_cast<std::uint32_t>(count)});
  }
  return words;
}

}  // namespace fihrist::tests

#include "shared/crosslingual/data/name_pairs.hpp"

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>

#include "shared/crosslingual/letters.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::string_view kArticle = "ال";
constexpr std::size_t kMaxVariants = 12;  // of one word; of more, the first
const std::string kNativeLetters = letters_of("حعصضظقءطذث", Script::arabic).value();

void each_line(const std::filesystem::path& path, const std::function<void(const std::string&)>& use) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  for (std::string line; std::getline(file, line);) use(line);
}

// "al-sudani" -> al, sudani
std::vector<std::string> words(std::string side) {
  std::replace(side.begin(), side.end(), '-', ' ');
  std::istringstream stream(side);
  std::vector<std::string> found;
  for (std::string word; stream >> word;) found.push_back(text::fold(word));
  return found;
}

std::string without_article(const std::string& arabic) {
  const bool has = arabic.starts_with(kArticle) && arabic.size() > kArticle.size() + 4;
  return has ? arabic.substr(kArticle.size()) : arabic;
}

bool is_latin_article(const std::string& word) {
  return word == "al" || word == "el" || word == "ul";
}

struct Sides {
  std::string latin;
  std::string arabic;
};

// One word on each side, or empty. An article that stands on both sides or on the Arabic side alone comes off.
Sides one_word(const std::string& latin, const std::string& arabic, bool native) {
  std::vector<std::string> left = words(latin);
  const std::vector<std::string> right = words(arabic);
  if (!native) {  // lists of single words, in which hyphens and apostrophes are spelling
    std::string joined;
    for (const std::string& word : left) joined += word;
    return right.size() == 1 ? Sides{joined, right[0]} : Sides{};
  }
  if (left.size() == 2 && is_latin_article(left[0])) left.erase(left.begin());
  if (left.size() != 1 || right.size() != 1) return {};
  return {left[0], without_article(right[0])};
}

}  // namespace

std::vector<NamePair> read_pairs(const std::filesystem::path& list, bool native, const WordSet& without) {
  std::vector<NamePair> pairs;
  each_line(list, [&](const std::string& line) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) return;
    const Sides sides = one_word(line.substr(0, tab), line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1), native);
    if (without.contains(sides.latin) || without.contains(sides.arabic)) return;
    const auto latin = letters_of(sides.latin, Script::latin);
    const auto arabic = letters_of(sides.arabic, Script::arabic);
    if (!latin || !arabic || latin->empty() || arabic->empty()) return;
    const bool native_letters = arabic->find_first_of(kNativeLetters) != std::string::npos;
    pairs.push_back({{bounded(*latin), bounded(*arabic)}, native || native_letters});
  });
  return pairs;
}

WordSet words_of_pairs(const std::filesystem::path& list) {
  WordSet found;
  each_line(list, [&](const std::string& line) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) return;
    const Sides sides = one_word(line.substr(0, tab), line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1), false);
    found.insert(sides.latin);
    found.insert(sides.arabic);
  });
  return found;
}

WordSet words_of_table(const std::filesystem::path& table) {
  WordSet found;
  each_line(table, [&](std::string line) {
    std::replace(line.begin(), line.end(), '|', ' ');
    for (std::string& word : words(line)) found.insert(std::move(word));
  });
  return found;
}

std::vector<NamePair> merged(std::vector<NamePair> pairs) {
  std::map<SpellingPair, bool> native;
  for (const NamePair& pair : pairs) native[pair.letters] |= pair.native;
  pairs.clear();
  for (const auto& [letters, is_native] : native) pairs.push_back({letters, is_native});
  return pairs;
}

std::vector<SpellingPair> variants(const std::vector<NamePair>& pairs, bool of_latin) {
  std::map<std::string, std::set<std::string>> groups;
  for (const NamePair& pair : pairs) {
    const auto& [left, right] = pair.letters;
    auto& group = of_latin ? groups[right] : groups[left];
    if (group.size() < kMaxVariants) group.insert(of_latin ? left : right);
  }
  std::set<SpellingPair> found;
  for (const auto& [shared, group] : groups) {
    for (const std::string& a : group) {
      for (const std::string& b : group) found.insert({a, b});
    }
  }
  return {found.begin(), found.end()};
}

}  // namespace fihrist::crosslingual

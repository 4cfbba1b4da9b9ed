// News that nobody wrote, and what other papers make of it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace fihrist::tests {

class RandomArticle {
 public:
  explicit RandomArticle(std::uint32_t seed) : random_(seed) {}

  std::vector<std::string> words(std::size_t size) {
    std::vector<std::string> made;
    for (std::size_t i = 0; i < size; ++i) made.push_back(word());
    return made;
  }

  // Another paper's: a dateline, a word in thirty changed, a sentence's worth of words left out.
  std::vector<std::string> edited(std::vector<std::string> words) {
    for (std::string& each : words) {
      if (below(30) == 0) each = word();
    }
    const std::size_t cut = words.size() / 12;
    const std::size_t at = below(words.size() - cut);
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(at), words.begin() + static_cast<std::ptrdiff_t>(at + cut));
    words.insert(words.begin(), {"BEIRUT", "Reuters", word()});
    return words;
  }

  std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

 private:
  // Some are figures, many come often.
  std::string word() {
    const std::size_t which = std::min(below(4000), below(4000));
    if (which % 17 == 0) return std::to_string(which);
    return (which % 2 == 0 ? "كلم" : "word") + spelled(which);
  }
  static std::string spelled(std::size_t number) {
    std::string letters;
    for (; number > 0; number /= 10) letters += static_cast<char>('a' + number % 10);
    return letters;
  }

  std::mt19937 random_;
};

inline std::string text_of(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text += words[i];
    text += i % 60 == 59 ? ".\n\n" : i % 15 == 14 ? ". " : " ";
  }
  return text;
}

}  // namespace fihrist::tests

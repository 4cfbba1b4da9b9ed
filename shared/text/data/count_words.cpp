// Makes arabic_word_counts.tsv: reads articles as JSON Lines on standard input, prints each folded Arabic word that
// occurs at least MINIMUM times with its count, in the order of bytes.
//
//   zstd -dc docs.jsonl.zst | count_words MINIMUM > arabic_word_counts.tsv
#include <cstdint>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "shared/text/fold.hpp"
#include "shared/text/language.hpp"
#include "shared/text/segmenter.hpp"

int main(int argc, char** argv) {
  using namespace fihrist::text;
  const std::uint32_t minimum = argc > 1 ? static_cast<std::uint32_t>(std::stoul(argv[1])) : 1;
  std::map<std::string, std::uint32_t> counts;
  Segmenter segmenter;
  for (std::string line; std::getline(std::cin, line);) {
    const auto article = nlohmann::json::parse(line);
    for (const char* field : {"title", "text"}) {
      const std::string text = article.value(field, "");
      for (const auto range : segmenter.words(text)) {
        if (language_of_word(range.of(text)) != Language::ar) continue;
        const std::string word = fold(range.of(text));
        if (has_letter_or_digit(word)) ++counts[word];
      }
    }
  }
  for (const auto& [word, count] : counts) {
    if (count >= minimum) std::cout << word << '\t' << count << '\n';
  }
}

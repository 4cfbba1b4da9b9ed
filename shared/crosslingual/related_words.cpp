#include "shared/crosslingual/related_words.hpp"

#include <cstddef>
#include <string>

#include "shared/base/sorted_lines.hpp"

// Put into the program by data/related_words.S.
extern "C" {
extern const char fihrist_related_words_begin[];  // NOLINT
extern const char fihrist_related_words_end[];    // NOLINT
}

namespace fihrist::crosslingual {

std::string_view related_words_table() {
  return {fihrist_related_words_begin,
          static_cast<std::size_t>(fihrist_related_words_end - fihrist_related_words_begin)};
}

std::vector<RelatedWord> related_words(std::string_view stem, text::Language language) {
  const std::string key = std::string(text::to_string(language)).append(" ").append(stem);
  std::vector<RelatedWord> words;
  std::string_view rest = find_line(related_words_table(), key).value_or("");
  while (!rest.empty()) {
    const std::size_t space = std::min(rest.find(' '), rest.size());
    words.push_back({rest.substr(1, space - 1), rest.front() == 'f' ? Relation::form : Relation::synonym});
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  return words;
}

}  // namespace fihrist::crosslingual

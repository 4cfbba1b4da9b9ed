#include "shared/crosslingual/related_words.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "shared/base/sorted_lines.hpp"

// Put into the program by data/related_words.S.
extern "C" {
extern const char fihrist_related_words_begin[];  // NOLINT
extern const char fihrist_related_words_end[];    // NOLINT
}

namespace fihrist::crosslingual {
namespace {

std::optional<std::string_view> find(std::string_view stem, text::Language language) {
  return find_line(related_words_table(), std::string(text::to_string(language)).append(" ").append(stem));
}

}  // namespace

bool is_ordinary_word(std::string_view stem, text::Language language) {
  return find(stem, language).has_value();
}

bool is_ordinary_form(std::string_view form, text::Analyzer& analyzer) {
  const auto tokens = analyzer.analyze(form);
  return tokens.size() == 1 && is_ordinary_word(tokens[0].stem, tokens[0].language);
}

std::string_view related_words_table() {
  return {fihrist_related_words_begin,
          static_cast<std::size_t>(fihrist_related_words_end - fihrist_related_words_begin)};
}

std::vector<RelatedWord> related_words(std::string_view stem, text::Language language) {
  std::vector<RelatedWord> words;
  std::string_view rest = find(stem, language).value_or("");
  while (!rest.empty()) {
    const std::size_t space = std::min(rest.find(' '), rest.size());
    words.push_back({rest.substr(1, space - 1), rest.front() == 'f' ? Relation::form : Relation::synonym});
    rest.remove_prefix(std::min(space + 1, rest.size()));
  }
  return words;
}

}  // namespace fihrist::crosslingual

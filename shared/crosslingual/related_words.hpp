// Words of the same language that say the same and share no stem: دواء and أدوية, die and death, سعر and ثمن.
//
// data/relate_words.cpp makes the table, as part of every build, from the families of words and from the lexica of two
// languages beside it: what translates the same word has one meaning.
#pragma once

#include <string_view>
#include <vector>

#include "shared/text/analyzer.hpp"
#include "shared/text/language.hpp"

namespace fihrist::crosslingual {

enum class Relation {
  form,     // of the same word, changed within
  synonym,  // of the same meaning
};

struct RelatedWord {
  std::string_view stem;
  Relation relation;

  bool operator==(const RelatedWord&) const = default;
};

// Forms first, no stem twice, never `stem` itself. Stems are as the analyzer makes them.
std::vector<RelatedWord> related_words(std::string_view stem, text::Language language);

// Whether it is a word of the lexica: one with a meaning, which a name may share.
bool is_ordinary_word(std::string_view stem, text::Language language);

// The same of a form that the analyzer takes for one word.
bool is_ordinary_form(std::string_view form, text::Analyzer& analyzer);

// The whole table, for tests: "<language> <stem>", a tab, and "f<stem>" or "s<stem>" with a space between them.
std::string_view related_words_table();

}  // namespace fihrist::crosslingual

// What words and terms are in the other language: armed forces, القوات المسلحة.
//
// data/make_lexicon.cpp makes the table that is built in, as part of every build, from our own lists and from those
// that Debian packages.
#pragma once

#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "shared/text/language.hpp"

namespace fihrist::crosslingual {

struct Translation {
  std::string_view text;
  double weight = 0;  // the best of a term has 1, or less where it is a guess
};

class Lexicon {
 public:
  // Adds a table of the user's: English and Arabic, a tab between them, and | between terms of one meaning, the usual
  // ones first. What it says of a term comes before all else. Returns what could not be read, a line each.
  std::vector<std::string> add(std::istream& table);

  // Of a term in the language, given the stems of its content words, at most kMaxTermWords of them; best first, empty
  // where the term is not known. They refer to the lexicon.
  std::vector<Translation> translations(const std::vector<std::string>& stems, text::Language language) const;

 private:
  std::vector<std::string> tables_;  // the user's
};

// The table that is built in, for tests.
std::string_view built_in_lexicon();

}  // namespace fihrist::crosslingual

// Other stems that may well stand for the same word: foreign names spelled otherwise (موريطانيا, موريتانيا), broken
// plurals and verb forms that differ in a weak letter, doubled letters, vowels of names in Latin letters
// (Soleimani, Suleimani). Guesses: only those that stand in an index are worth a look, and worth less than the word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/text/language.hpp"

namespace fihrist::text {

// All stems one such change away, each once, without the stem itself; none for a stem too short to guess at or with
// a digit in it. `stem` is as analyze() returns it.
std::vector<std::string> spelling_variants(std::string_view stem, Language language);

}  // namespace fihrist::text

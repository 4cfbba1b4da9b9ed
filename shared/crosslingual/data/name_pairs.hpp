// The lists of names that tables are learned from.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/crosslingual/data/multigrams.hpp"

namespace fihrist::crosslingual {

using WordSet = std::set<std::string>;  // folded

struct NamePair {
  SpellingPair letters;  // Latin and Arabic, bounded
  bool native = false;   // written with letters, or taken from a list, of a language that leaves short vowels out
};

// Reads pairs of which neither side is among `without`. The lines of a list are a Latin and an Arabic word with a tab
// between them, and what follows a second tab does not matter.
std::vector<NamePair> read_pairs(const std::filesystem::path& list, bool native, const WordSet& without);

// Both sides of every pair of the list.
WordSet words_of_pairs(const std::filesystem::path& list);

// Every word of either script in a table whose cells hold words with | or blanks between them.
WordSet words_of_table(const std::filesystem::path& table);

// No pair twice, and native where one of them is; in order.
std::vector<NamePair> merged(std::vector<NamePair> pairs);

// The Latin spellings of one Arabic word, two by two and each with itself; or, turned, the Arabic of one Latin.
std::vector<SpellingPair> variants(const std::vector<NamePair>& pairs, bool of_latin);

}  // namespace fihrist::crosslingual

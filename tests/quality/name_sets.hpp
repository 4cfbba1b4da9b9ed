// Lists of names as tasks: which words of a pool spell the same name as a query.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/crosslingual/name_tables.hpp"
#include "shared/crosslingual/vocabulary.hpp"

namespace fihrist::tests {

using Words = std::set<std::string>;

// Pairs by each side; a line of a list is a Latin and an Arabic word with a tab between them and anything behind.
struct Spellings {
  std::map<std::string, Words> arabic;  // by Latin
  std::map<std::string, Words> latin;   // by Arabic

  void read(const std::filesystem::path& list);

  // Of the same name, in the script the direction leads to; never the word itself.
  Words of(const std::string& word, crosslingual::Direction direction) const;
  std::vector<std::string> queries(crosslingual::Direction direction) const;
};

struct Query {
  std::string word;
  Words targets;  // known from the set measured
  Words gold;     // known from anywhere
  Words neutral;  // gold with or without an article or a proclitic: neither right nor wrong
};

// In an order that `seed` fixes, those with targets in the pool.
std::vector<Query> queries(const Spellings& set, const Spellings& known, const Words& pool,
                           crosslingual::Direction direction, unsigned seed);

// Lines of a word and, behind a tab, the passages it occurs in.
std::vector<crosslingual::WordCount> read_words(const std::filesystem::path& list);

}  // namespace fihrist::tests

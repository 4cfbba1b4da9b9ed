// Places, people and organisations with their names in both scripts, for what no rule of spelling explains: Cairo is
// القاهرة, Damascus دمشق, the IRGC الحرس الثوري.
//
// The built-in table is made from data/gazetteer/*.tsv as part of every build; users add tables of their own.
#pragma once

#include <istream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shared/text/language.hpp"

namespace fihrist::crosslingual {

struct Name {
  text::Language language = text::Language::other;
  std::string text;                // as the press writes it
  std::vector<std::string> forms;  // of its words, as the analyzer makes them
  std::vector<std::string> stems;
  bool is_shared = false;      // with another entity
  bool takes_article = false;  // in Arabic, as an adjective does: صيني and الصيني

  bool operator==(const Name&) const = default;
};

struct Entity {
  std::string kind;  // person, city, party, ...
  std::string about;
  std::vector<Name> names;

  bool operator==(const Entity&) const = default;
};

// A word of what may be a name.
struct NameWord {
  std::string form;
  std::string stem;
  bool in_capitals = false;
};

// Whether no letter of the word is a small one, as an acronym is written.
bool is_in_capitals(std::string_view written);

// The longest name that is known.
inline constexpr std::size_t kMaxNameWords = 12;

// The kind of a name that many bear, of which only the spellings are known.
inline constexpr std::string_view kCommonName = "name";

// Whether it is a name that people bear.
bool is_of_person(const Entity& entity);

class Gazetteer {
 public:
  // Adds a table: kind, English, Arabic and what it is, with tabs between them and | between the names of an entity.
  // Returns what could not be read, a line each.
  std::vector<std::string> add(std::istream& table);

  // The entities that are called so, those of the user's tables first; US is one, us is none. Common names only where
  // nothing else is called so, or that is spelled the same in Arabic.
  std::vector<Entity> named(std::span<const NameWord> words) const;

 private:
  std::vector<std::string> tables_;
};

// The table that is built in, for tests.
std::string_view built_in_gazetteer();

}  // namespace fihrist::crosslingual

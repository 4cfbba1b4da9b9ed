// The fields of the index: one table that writing, searching and the documentation share.
//
// Prefixes follow the conventions of Omega, so that other Xapian tools understand the index.
#pragma once

#include <xapian.h>

#include <array>
#include <string>
#include <string_view>

namespace fihrist::index {

// Raised with every change of what stands in the index; recorded in each index, which is refused when it differs.
inline constexpr int kSchemaVersion = 2;

enum class Field { form, stem, title, article, file, language, source, author, sketch, copies };

struct FieldInfo {
  Field field;
  std::string_view prefix;
  std::string_view name;  // in the query language; empty where it cannot be asked for
  std::string_view holds;
};

inline constexpr std::array<FieldInfo, 10> kFields = {{
    {Field::form, "", "", "each word of title and passage as folded"},
    {Field::stem, "Z", "", "each word of title and passage as stemmed, with positions"},
    {Field::title, "ZS", "title", "each word of the title as stemmed"},
    {Field::article, "Q", "", "the article that the passage is from"},
    {Field::file, "P", "", "the file that the article is from"},
    {Field::language, "L", "lang", "language of the passage, ISO 639-1"},
    {Field::source, "H", "source", "name of the source as folded"},
    {Field::author, "A", "author", "each word of the author's name as folded"},
    {Field::sketch, "XS", "", "of the first passage of an article: its sketch, by which its copies are found"},
    {Field::copies, "XC", "", "of the first passage of an article: the group of its copies"},
}};

constexpr const FieldInfo& info(Field field) {
  return kFields[static_cast<std::size_t>(field)];
}

// The index term under which `token` stands in a field. Tokens longer than a term may be are cut and told apart by
// a hash.
std::string term(Field field, std::string_view token);

// Slots of values.
inline constexpr Xapian::valueno kArticleSlot = 0;   // the article term, for collapsing
inline constexpr Xapian::valueno kDateSlot = 1;      // YYYYMMDD, or empty
inline constexpr Xapian::valueno kHashSlot = 2;      // hash of the article's content
inline constexpr Xapian::valueno kRevisionSlot = 3;  // of the commit it came with
inline constexpr Xapian::valueno kSourceSlot = 4;    // as written
inline constexpr Xapian::valueno kAuthorSlot = 5;    // as written
inline constexpr Xapian::valueno kLanguageSlot = 6;  // of the passage, ISO 639-1

// Positions of the body begin this far behind those of the title, so that no phrase spans both.
inline constexpr Xapian::termpos kTitleGap = 100;

// The name of a source as it is compared: its words folded, joined by a space each.
std::string folded_name(std::string_view name);

}  // namespace fihrist::index

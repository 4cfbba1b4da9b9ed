// The form in which a gazetteer is searched: sorted lines that find_line() reads as they lie.
//
//   f cairo            -> numbers of the entities that are called so, by the folded forms of the words
//   F us               -> the same for acronyms that are words when they are written small
//   s revolutionari guard -> by the stems of several words
//   # 1                -> kind;about|language;name;forms;stems|...   "*" before the name where others share it
#pragma once

#include <istream>
#include <string>
#include <vector>

namespace fihrist::crosslingual {

// Each table has the columns kind, english, arabic, about, with | between the names of an entity; a row that begins
// with a Latin and an Arabic name says that a common name is spelled so. Rows that are not
// so are passed over and told in `complaints`, with their line.
std::string make_gazetteer_table(const std::vector<std::istream*>& tables, std::vector<std::string>& complaints);

}  // namespace fihrist::crosslingual

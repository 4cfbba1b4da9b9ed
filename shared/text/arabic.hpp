// Takes clitics and endings off Arabic words, where what remains is a word.
//
//   والكتاب  بالكتاب  للكتاب  كتابه   ->  كتاب
//   بيروت  بغداد  فلسطين  وزير        keep their first letter
//
// Words are counted in a collection of news (word_counts.hpp); a letter that may be a clitic comes off only where
// the rest is attested about as often as the whole. One frozen table keeps stems the same in every index.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fihrist::text {

// `folded` is as fold() returns it. What is not all Arabic letters is returned as it is.
std::string arabic_stem(std::string_view folded);

// A name as it may stand in a text: alone and behind each clitic that a name takes. No ending comes off, so that سلامي
// stays apart from سلام.
//
//   سلامي  -> سلامي  وسلامي  لسلامي ...        القاهره -> القاهره  بالقاهره  للقاهره ...
std::vector<std::string> arabic_name_forms(std::string_view folded);

}  // namespace fihrist::text

// One spelling for all spellings of a word: the form under which it is stored and sought.
//
// Case, width and presentation forms (NFKC case fold), accents, harakat, tatweel, the seats of alef and hamza,
// alef maksura, ta marbuta, Persian and Urdu letter forms, the digits of every script, apostrophes, thousands
// separators, the points of acronyms, soft hyphens, joiners and bidi controls.
//
//   fold("Erdoğan")  == "erdogan"      fold("الْقـــاهِرة") == "القاهره"
//   fold("U.S")      == "us"           fold("مسؤول")        == fold("مسئول")
//   fold("Kata'ib")  == "kataib"       fold("١٬٢٣٤")        == "1234"
//
// Idempotent. Ill-formed bytes become U+FFFD.
#pragma once

#include <string>
#include <string_view>

namespace fihrist::text {

std::string fold(std::string_view word);

}  // namespace fihrist::text

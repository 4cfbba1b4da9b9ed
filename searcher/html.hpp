// Pieces of a page of HTML made of text that nobody vouches for.
#pragma once

#include <string>
#include <string_view>

#include "searcher/via.hpp"
#include "shared/base/date.hpp"
#include "shared/index/article.hpp"

namespace fihrist::searcher {

// As cli::printable(), and nothing in it is markup: for text, and for attributes in double quotes.
std::string escaped(std::string_view text);

// Where an article can be read, for an attribute: its url where that is http or https, else its file. Empty where
// neither is known.
std::string link_to(const index::Metadata& metadata);

// ` lang="ar" dir="auto"`, of the language in whose script most of the text is. Browsers take the direction from the
// first letter; where that would be the wrong one, it is said: dir="rtl" of Arabic that begins with UNIFIL.
std::string language_attributes(std::string_view text);

// The same of a language that is known, as ISO 639-1 or "und".
std::string attributes_of(std::string_view language, std::string_view text);

// "en", "ar" or "other": by which results are filtered.
std::string_view filter_of(std::string_view language);

std::string language_name(std::string_view language);

// What a word of a text is to a word of the query, to be followed by that word: "other form of".
std::string_view relation(Via via);

// The same as a heading: "other form".
std::string_view legend(Via via);

// <time>, for people and for programs.
std::string time_element(Date date);

}  // namespace fihrist::searcher

// How the press writes a word that is known as folded: القاهره is القاهرة, soleimani Soleimani.
#pragma once

#include <xapian.h>

#include <string>

#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// As most of the first passages write it that hold the form; the form itself where none does, or where what they write
// could be taken for more than letters. An English word that stands in small letters is no name, and keeps them.
std::string press_spelling(const Xapian::Database& database, const std::string& form, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

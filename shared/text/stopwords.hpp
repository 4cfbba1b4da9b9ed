// Words that say how a question is put, not what it is about. Dropped from queries, never from articles.
#pragma once

#include <string_view>

#include "shared/text/language.hpp"

namespace fihrist::text {

// Takes the word as it was written: folding makes names of some of them, which are none. US and WHO in capitals, and
// علي without the dots of على, are about something.
bool is_stop_word(std::string_view written, Language language);

}  // namespace fihrist::text

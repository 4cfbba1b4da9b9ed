// How often each folded Arabic word stands in a large collection of news: what tells a clitic from a letter of the
// word itself. بيروت begins with a letter, not with the preposition ب, because يروت is no word.
//
// The table is text, a word and its count a line, in the order of bytes; data/count_words.cpp makes it.
#pragma once

#include <cstdint>
#include <string_view>

namespace fihrist::text {

// 0 for a word that is not in the table. `folded` is as fold() returns it.
std::uint32_t arabic_word_count(std::string_view folded);

// The whole table, for tests and tools.
std::string_view arabic_word_counts();

}  // namespace fihrist::text

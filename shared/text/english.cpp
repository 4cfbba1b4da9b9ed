#include "shared/text/english.hpp"

namespace fihrist::text {

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view ending : {"'s", "'S", "\u2019s", "\u2019S"}) {
    if (word.size() > ending.size() && word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  }
  return word;
}

}  // namespace fihrist::text

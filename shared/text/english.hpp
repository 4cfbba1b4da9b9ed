// English rules.
#pragma once

#include <string_view>

namespace fihrist::text {

// "Cairo's" -> "Cairo", also with the typographic apostrophe. Before folding, which drops apostrophes.
std::string_view without_possessive(std::string_view word);

}  // namespace fihrist::text

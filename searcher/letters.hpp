// Runs of letters: what words have in common that are neither the same nor of one stem.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "shared/text/language.hpp"

namespace fihrist::searcher {

// The runs of three letters (four in English) of ^word$, each packed into a number; the whole of a shorter word.
std::vector<std::uint64_t> letter_runs(std::string_view form, text::Language language);

}  // namespace fihrist::searcher

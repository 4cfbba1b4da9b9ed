// Words that were typed with the layout of the other language on: hgrhivm for القاهرة.
#pragma once

#include <string>
#include <string_view>

#include "searcher/collection.hpp"
#include "shared/base/utf8.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// What was typed there, up to spaces, parentheses and quotes, as the keys of signs are those of letters on the other
// keyboard: of ]lar (دمشق), where the analyzer sees lar.
ByteRange keys_around(std::string_view query, ByteRange word);

struct Retyped {
  std::string text;
  double passages = 0;  // that hold it; of several words, the rarest
};

// What the same keys write on the keyboard of the other language. Of several ways the most frequent.
Retyped retyped(std::string_view keys, text::Language typed, const Collection& collection, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

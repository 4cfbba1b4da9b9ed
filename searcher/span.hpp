// A word of a text that stands for a word of the query.
#pragma once

#include <cstddef>

#include "searcher/via.hpp"
#include "shared/base/utf8.hpp"

namespace fihrist::searcher {

struct Span {
  ByteRange source;  // a whole word of the text
  Via via = Via::exact;
  std::size_t word = 0;  // place in Plan::words
  double weight = 1;     // of the rule, 0 to 1

  bool operator==(const Span&) const = default;
};

}  // namespace fihrist::searcher

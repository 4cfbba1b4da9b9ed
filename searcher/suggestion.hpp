// What may have been meant by words of a query that the index does not hold.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"

namespace fihrist::searcher {

struct Suggestion {
  enum class Via {
    spelling,  // a word that is spelled nearly so
    keyboard,  // what the same keys write on the other keyboard
  };

  ByteRange source;  // what it is for, in the query
  std::string text;  // to type in its place
  Via via = Via::spelling;
  double passages = 0;   // that hold it; of several words, the rarest
  bool is_held = false;  // something is found for what was typed, though hardly anything

  bool operator==(const Suggestion&) const = default;
};

std::string_view to_string(Suggestion::Via via);

// The query with all of them in their places. They are disjoint and ascending.
std::string corrected(std::string_view query, const std::vector<Suggestion>& suggestions);

// The same with those alone without which a word finds nothing; nothing where there is none.
std::optional<std::string> without_unheld(std::string_view query, const std::vector<Suggestion>& suggestions);

}  // namespace fihrist::searcher

// How parts of the results are set off on a terminal that shows colour.
#pragma once

#include <string_view>

#include "searcher/via.hpp"
#include "shared/cli/paragraph.hpp"

namespace fihrist::searcher {

// Parameters of SGR sequences; all empty where there is no colour. Foreground, bold and underline only, which suit
// both directions of writing.
class Marks {
 public:
  explicit Marks(bool color) : color_(color) {}

  std::string_view of(Via via) const;  // of a word that was found
  std::string_view title() const { return color_ ? "1" : ""; }
  std::string_view facts() const { return color_ ? "2" : ""; }

 private:
  bool color_;
};

// What each mark means.
cli::Paragraph legend(const Marks& marks);

}  // namespace fihrist::searcher

#include "searcher/marks.hpp"

namespace fihrist::searcher {

std::string_view Marks::of(Via via) const {
  if (!color_) return {};
  switch (via) {
    case Via::exact:
      return "1;31";
    case Via::stem:
    case Via::prefix:
      return "1;35";
    case Via::gazetteer:
    case Via::name:
    case Via::spelling:
      return "1;4;32";
    case Via::translation:
      return "1;4;36";
  }
  return {};
}

cli::Paragraph legend(const Marks& marks) {
  cli::Paragraph line;
  line.own("marks: ").own("exact", marks.of(Via::exact)).own(", ").own("stem or prefix", marks.of(Via::stem)).own(", ");
  line.own("name or spelling", marks.of(Via::name)).own(", ").own("translation", marks.of(Via::translation));
  return line;
}

}  // namespace fihrist::searcher

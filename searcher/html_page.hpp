// The frame of a page of HTML: head, style, filter, legend.
#pragma once

#include <array>
#include <cstddef>
#include <ostream>
#include <string>

#include "searcher/html_marks.hpp"

namespace fihrist::searcher {

// How many results there are in each language, as filter_of() names them.
struct LanguageCounts {
  std::size_t en = 0;
  std::size_t ar = 0;
  std::size_t other = 0;

  void add(std::string_view filter);
  std::size_t all() const { return en + ar + other; }
};

// What stands in the frame; the pieces are HTML, but for the title, which is any text.
struct Page {
  std::string title;
  std::string header;
  std::string body;
  LanguageCounts languages;
  MarkedRules rules;
};

// One document that loads nothing and runs nothing.
void write_page(std::ostream& out, const Page& page);

}  // namespace fihrist::searcher

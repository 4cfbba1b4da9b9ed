// Every mention of a name, in both languages, whatever form it stands in.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string_view>
#include <vector>

#include "searcher/evidence.hpp"
#include "searcher/hit.hpp"
#include "searcher/name_forms.hpp"
#include "searcher/request.hpp"

namespace fihrist::searcher {

struct CountedForm {
  NameForm form;
  std::uint64_t passages = 0;
  std::uint64_t articles = 0;
};

struct Mention {
  Hit hit;
  std::size_t form = 0;  // place in Mentions::forms, of the surest form that stands there
};

struct Mentions {
  std::vector<CountedForm> forms;  // that stand somewhere, the most frequent first
  std::vector<Mention> mentions;   // in the order, and so many, as the request asks for
  std::vector<FacetCounts> facets;
  std::uint64_t passages = 0;  // in all
  std::uint64_t articles = 0;
};

// The words of a form stand in their order, with at most three others between two of them (middle names, particles,
// titles). Of a person's name the last word alone counts in articles that hold the whole.
Mentions find_mentions(const Xapian::Database& database, std::string_view name, const Request& request,
                       text::Analyzer& analyzer);

}  // namespace fihrist::searcher

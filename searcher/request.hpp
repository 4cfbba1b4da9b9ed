// What narrows and shapes a result beside the query.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/facets.hpp"
#include "searcher/names.hpp"
#include "searcher/plan.hpp"
#include "searcher/ranking.hpp"
#include "shared/crosslingual/lexicon.hpp"
#include "shared/index/revision.hpp"

namespace fihrist::searcher {

enum class Sort { relevance, oldest, newest };  // undated ones last

struct Request {
  std::string language;  // ISO 639-1; empty for all
  std::string source;    // empty for all
  DateRange dates;
  std::uint32_t offset = 0;
  std::uint32_t limit = 10;  // 0 for all
  std::uint32_t passages_per_article = 2;
  bool by_article = false;  // ranks whole articles
  Sort sort = Sort::relevance;
  bool fold_copies = false;     // shows a story once, with the articles that copy it
  bool with_evidence = true;    // says of each hit why it was found
  std::vector<Facet> facets;    // to be counted
  std::string without_article;  // a term; empty for none
  Steps steps = kAllSteps;
  const Names* names = nullptr;                    // outlive the request; nullptr for the built-in gazetteer
  const crosslingual::Lexicon* lexicon = nullptr;  // as names are
  const index::News* news = nullptr;               // of mentions, only these; outlive the request; nullptr for all
};

// Those of the request; the built-in ones where it has none.
const Names& names_of(const Request& request);
const crosslingual::Lexicon& lexicon_of(const Request& request);

// What matches `query` in the language, of the source and of the days that are asked for.
Xapian::Query narrowed(Xapian::Query query, const Request& request);

}  // namespace fihrist::searcher

// The second stage of ranking: reads again what Xapian found, and orders it by what the text says.
#pragma once

#include <xapian.h>

#include <unordered_map>
#include <vector>

#include "searcher/collection.hpp"
#include "searcher/hit.hpp"
#include "searcher/passage_counts.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

class Orderer {
 public:
  Orderer(const Xapian::Database& database, const Plan& plan, Steps steps, text::Analyzer& analyzer);

  std::vector<Hit> by_passage(std::vector<Hit> found);

  // Takes one passage of each article, and scores the whole article: its words wherever they stand, and its first
  // words once more. The passages stay those that were found.
  std::vector<Hit> by_article(std::vector<Hit> found);

  // Says why the hit was found. Reads it only where it was not read to be ordered.
  void explain(Hit& hit, bool phrases_relaxed);

 private:
  struct Reading {
    PassageCounts whole;
    PassageCounts lead;
  };
  struct Seen {
    Sightings title;
    Sightings text;
  };

  Reading read(const std::string& article, Xapian::docid found);
  void keep_seen(Xapian::docid document, PassageCounts& counts);
  PassageCounts count(const index::Passage& passage);
  std::vector<StepScores> score(const std::vector<PassageCounts>& counts, Saturation saturation) const;

  const Xapian::Database& database_;
  const Plan& plan_;
  Steps steps_;
  text::Analyzer& analyzer_;
  Collection collection_;
  QueryTerms terms_;
  PassageCounter counter_;
  std::unordered_map<Xapian::docid, Seen> seen_;  // what was read
};

}  // namespace fihrist::searcher

// A passage that was found, where it came and why.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <vector>

#include "searcher/evidence.hpp"
#include "searcher/scorer.hpp"
#include "shared/index/article.hpp"

namespace fihrist::searcher {

// Of the story that a hit tells, other articles.
struct Copies {
  std::vector<index::Metadata> articles;  // a hundred at most
  std::uint64_t total = 0;
};

struct Hit {
  std::uint32_t rank = 0;  // 1 for the best
  double score = 0;
  StepScores steps{};  // what the score is made of; zero for a passage too far down to be looked into
  Xapian::docid document = 0;
  index::Passage passage;
  std::vector<Span> title;  // why it was found: offsets of the title
  std::vector<Span> text;   // and of the passage
  Copies copies = {};       // that are folded under it
};

Hit hit_of(const Xapian::MSetIterator& match);

}  // namespace fihrist::searcher

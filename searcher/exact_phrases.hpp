// Phrases that must stand as they are spelled. Only stems have places in the index: whether these very forms stand side
// by side is read in the text of what Xapian finds.
#pragma once

#include <xapian.h>

#include <span>
#include <string>
#include <vector>

#include "searcher/plan.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

class ExactPhrases : public Xapian::MatchDecider {
 public:
  // Those phrases of the plan without which a passage is no result.
  ExactPhrases(const Plan& plan, text::Analyzer& analyzer);

  bool empty() const { return phrases_.empty(); }

  bool operator()(const Xapian::Document& document) const override;

 private:
  using Forms = std::vector<std::string>;

  void collect(const PlanNode& node, const Plan& plan);
  static bool stands_in(const Forms& phrase, std::span<const text::Occurrence> words);

  text::Analyzer& analyzer_;
  std::vector<Forms> phrases_;
};

}  // namespace fihrist::searcher

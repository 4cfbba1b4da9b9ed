// Results as a TREC run: query, Q0, article, rank, score, name of the run.
#pragma once

#include "searcher/output.hpp"

namespace fihrist::searcher {

// White space in an id is written %20, since it separates the columns.
class TrecOutput : public Output {
 public:
  TrecOutput(std::ostream& out, std::ostream& err) : out_(out), err_(err) {}

  void write(const Response& response) override;

 private:
  std::ostream& out_;
  std::ostream& err_;
};

}  // namespace fihrist::searcher

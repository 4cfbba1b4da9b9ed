// Results as a TREC run: query, Q0, article, rank, score, name of the run.
#pragma once

#include "searcher/output.hpp"

namespace fihrist::searcher {

// White space in an id is written %20, since it separates the columns.
class TrecOutput : public Output {
 public:
  TrecOutput(std::ostream& out, std::ostream& err, cli::Page err_page = {}) : out_(out), err_(err, err_page) {}

  void write(const Response& response) override;

 private:
  std::ostream& out_;
  cli::PageWriter err_;
};

}  // namespace fihrist::searcher

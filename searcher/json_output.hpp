// Results as JSON Lines: a query record, a record a hit, a summary.
#pragma once

#include "searcher/output.hpp"

namespace fihrist::searcher {

class JsonOutput : public Output {
 public:
  explicit JsonOutput(std::ostream& out) : out_(out) {}

  void write(const Response& response) override;

 private:
  std::ostream& out_;
};

}  // namespace fihrist::searcher

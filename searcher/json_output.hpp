// Results as JSON Lines: a query record, a record a hit, a summary.
#pragma once

#include <ostream>
#include <string_view>

#include "searcher/output.hpp"
#include "searcher/parser.hpp"

namespace fihrist::searcher {

// How a query is understood, as a record: what --analyze tells.
void write_analysis(std::ostream& out, std::string_view query, const Parsed& parsed, const Plan& plan);

class JsonOutput : public Output {
 public:
  explicit JsonOutput(std::ostream& out) : out_(out) {}

  void write(const Response& response) override;

 private:
  std::ostream& out_;
};

}  // namespace fihrist::searcher

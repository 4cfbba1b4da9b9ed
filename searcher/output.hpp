// What every form of output is given: one query with its results.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "searcher/evidence.hpp"
#include "searcher/mentions.hpp"
#include "searcher/search.hpp"

namespace fihrist::searcher {

struct Answer {
  Hit hit;
  std::string form;  // of the name, where mentions were asked for
};

struct Response {
  std::string id;  // of the query in a batch; empty otherwise
  std::string query;
  Plan plan;
  std::vector<Answer> answers;
  std::uint64_t passages = 0;
  std::uint64_t articles = 0;
  bool estimated = false;
  double seconds = 0;
  bool of_mentions = false;
  std::vector<CountedForm> forms;  // where mentions were asked for
};

// What was not understood of the query, for people.
void write_remarks(std::ostream& err, const Response& response);

class Output {
 public:
  Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  virtual ~Output() = default;

  virtual void write(const Response& response) = 0;
};

}  // namespace fihrist::searcher

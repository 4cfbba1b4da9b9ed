// What every form of output is given: one query with its results.
#pragma once

#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/evidence.hpp"
#include "searcher/mentions.hpp"
#include "searcher/search.hpp"
#include "searcher/suggestion.hpp"
#include "shared/cli/page.hpp"

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
  std::vector<CountedForm> forms;   // where mentions were asked for
  std::vector<FacetCounts> facets;  // that were asked for
  std::vector<Suggestion> suggestions;
  std::string searched;  // instead of the query, which finds nothing; empty otherwise
};

// What was not understood of the query, for people.
void write_remarks(cli::PageWriter& err, const Response& response);

// What else was searched, as far as people want to know: the most frequent names, and the best translations of each
// word.
std::vector<const Alternative*> shown_alternatives(const Plan& plan);

// For each word of the query (its place in Plan::words) the words that stand for it in title and passage, by which
// rule, with what weight, and how often.
struct Matched {
  double weight = 0;
  std::uint64_t times = 0;
};
using Matches = std::map<std::size_t, std::map<std::pair<Via, std::string>, Matched>>;
Matches matches_of(const Hit& hit);

// "1 passage", "2 passages"
std::string counted(std::uint64_t count, std::string_view thing);

// "about 12 passages in about 7 articles"
std::string counts(const Response& response);

std::string rounded(double score);

class Output {
 public:
  Output() = default;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  virtual ~Output() = default;

  virtual void write(const Response& response) = 0;

  // Behind the last response; `complete` where no error ended the run before it.
  virtual void finish(bool /*complete*/) {}
};

}  // namespace fihrist::searcher

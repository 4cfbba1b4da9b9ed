// snippets_bench INDEX QUERIES
//
// Prints the CPU time of the snippets of ten hits of each query (a line each: id, tab, query), and that of Xapian's own
// for the same passages. What is shown is cut from the evidence of the reading that scored; the time for finding that
// evidence counts, as Xapian's for finding its words does.

#include <xapian.h>

#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include "searcher/orderer.hpp"
#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "searcher/snippet.hpp"
#include "shared/index/database.hpp"

namespace fihrist::tests {
namespace {

double cpu_seconds(std::clock_t since) {
  return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

struct Costs {
  double ours = 0;
  double of_xapian = 0;
  std::size_t snippets = 0;
  std::size_t bytes = 0;  // so that no work is left out
};

// Of the passages that were found, again: how long it takes to say why, and to choose what is shown.
void measure_ours(const Xapian::Database& database, searcher::Results& results, text::Analyzer& analyzer,
                  text::Segmenter& segmenter, Costs& costs) {
  searcher::Orderer orderer(database, results.plan, searcher::kAllSteps, analyzer);
  auto hits = orderer.by_passage(std::move(results.hits));
  const std::clock_t begin = std::clock();
  for (searcher::Hit& hit : hits) {
    orderer.explain(hit, results.relaxed);
    const auto snippet = searcher::make_snippet(hit.passage.text, hit.text, segmenter);
    for (const auto& fragment : snippet.fragments) costs.bytes += fragment.source.size();
  }
  costs.ours += cpu_seconds(begin);
  costs.snippets += hits.size();
}

void measure_xapian(const Xapian::Database& database, const std::string& query, const std::vector<std::string>& texts,
                    Costs& costs) {
  const Xapian::Stem stemmer("english");
  Xapian::QueryParser parser;
  parser.set_database(database);
  parser.set_stemmer(stemmer);
  Xapian::Enquire enquire(database);
  enquire.set_query(parser.parse_query(query, 0));
  const Xapian::MSet matches = enquire.get_mset(0, 10);
  const std::clock_t begin = std::clock();
  for (const std::string& text : texts) costs.bytes += matches.snippet(text, 500, stemmer).size();
  costs.of_xapian += cpu_seconds(begin);
}

Costs measure(const std::string& index, std::istream& queries) {
  Costs costs;
  text::Analyzer analyzer;
  text::Segmenter segmenter;
  searcher::Request request;
  const Xapian::Database database = index::open({index});
  for (std::string line; std::getline(queries, line);) {
    const std::string query = line.substr(line.find('\t') + 1);
    const auto plan = searcher::make_plan(searcher::parse(query), analyzer, false);
    searcher::Results results = searcher::search(database, plan, request, analyzer);
    std::vector<std::string> texts;
    for (const searcher::Hit& hit : results.hits) texts.push_back(hit.passage.text);
    measure_ours(database, results, analyzer, segmenter, costs);
    measure_xapian(database, query, texts, costs);
  }
  return costs;
}

}  // namespace
}  // namespace fihrist::tests

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: snippets_bench INDEX QUERIES\n";
    return 2;
  }
  std::ifstream queries(argv[2]);
  const auto costs = fihrist::tests::measure(argv[1], queries);
  const auto per_ten = [&](double seconds) { return 1e4 * seconds / static_cast<double>(costs.snippets); };
  std::cout << std::fixed << std::setprecision(3) << costs.snippets << " snippets; of ten: ours " << per_ten(costs.ours)
            << " ms, Xapian's " << per_ten(costs.of_xapian) << " ms, ratio " << costs.of_xapian / costs.ours << " ("
            << costs.bytes << " bytes)\n";
}

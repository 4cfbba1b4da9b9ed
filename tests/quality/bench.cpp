// quality_bench [--by article] [--without STEP]... FOLDER...
//
// Indexes the documents of each folder and prints how well its queries find what was judged to matter. With --without,
// also without these steps of ranking, and how probable the difference would be by chance.

#include <cstdio>
#include <iostream>
#include <memory>
#include <sstream>

#include "indexer/indexer.hpp"
#include "searcher/parser.hpp"
#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "shared/index/database.hpp"
#include "tests/quality/collection_folder.hpp"
#include "tests/quality/measures.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::tests {
namespace {

struct Arguments {
  bool by_article = false;
  searcher::Steps without;
  std::vector<std::filesystem::path> folders;
};

Arguments read_arguments(const std::vector<std::string>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--by" && i + 1 < words.size() && words[i + 1] == "article") {
      arguments.by_article = true;
      ++i;
    } else if (words[i] == "--without" && i + 1 < words.size()) {
      const auto step = searcher::step_named(words[++i]);
      if (!step) throw std::runtime_error(words[i] + " is no step of ranking");
      arguments.without.set(searcher::place(*step));
    } else {
      arguments.folders.emplace_back(words[i]);
    }
  }
  if (arguments.folders.empty())
    throw std::runtime_error("name a folder that holds docs.jsonl, queries.tsv, qrels.txt");
  return arguments;
}

struct Values {
  std::vector<double> ndcg;
  std::vector<double> mrr;
  std::vector<double> recall;
};

double mean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

class Bench {
 public:
  Bench(const std::filesystem::path& folder, bool by_article) : queries_(read_queries(folder / "queries.tsv")) {
    request_.limit = 100;
    request_.passages_per_article = 1;
    request_.by_article = by_article;
    indexer::Options options;
    options.database = database();
    options.sources = {(folder / "docs.jsonl").string()};
    std::istringstream in;
    std::ostringstream out;
    if (indexer::run(options, in, out, out) != 0) throw std::runtime_error(out.str());
  }

  Values measure(const Direction& direction, searcher::Steps steps) {
    request_.language = direction.document_language;
    request_.steps = steps;
    Values values;
    for (const JudgedQuery& query : queries_) {
      const auto grades = direction.judgments.find(query.id);
      if (query.language != direction.query_language || grades == direction.judgments.end()) continue;
      const auto ranking = articles_for(query.text);
      values.ndcg.push_back(ndcg_at_10(ranking, grades->second));
      values.mrr.push_back(mrr_at_10(ranking, grades->second));
      values.recall.push_back(recall_at_100(ranking, grades->second));
    }
    return values;
  }

 private:
  std::filesystem::path database() const { return index_.path() / "db"; }

  std::vector<std::string> articles_for(const std::string& query) {
    const searcher::Plan plan = searcher::make_plan(searcher::parse(query), analyzer_, false);
    const auto results = index::read(
        {database()}, [&](const Xapian::Database& open) { return searcher::search(open, plan, request_, analyzer_); });
    std::vector<std::string> articles;
    for (const searcher::Hit& hit : results.hits) articles.push_back(hit.passage.metadata.id);
    return articles;
  }

  TemporaryFolder index_;
  std::vector<JudgedQuery> queries_;
  searcher::Request request_;
  text::Analyzer analyzer_;
};

void print_row(const std::string& set, const Direction& direction, const Values& values) {
  const std::string pair = direction.query_language + "->" + direction.document_language;
  std::printf("%-20s %-7s %7zu %8.4f %8.4f %8.4f", set.c_str(), pair.c_str(), values.ndcg.size(), mean(values.ndcg),
              mean(values.mrr), mean(values.recall));
}

void run(const Arguments& arguments) {
  std::printf("%-20s %-7s %7s %8s %8s %8s", "set", "query", "queries", "nDCG@10", "MRR@10", "R@100");
  std::puts(arguments.without.any() ? "  nDCG@10 without, gain of the steps, p" : "");
  for (const auto& folder : arguments.folders) {
    Bench bench(folder, arguments.by_article);
    for (const Direction& direction : read_directions(folder)) {
      const Values values = bench.measure(direction, searcher::kAllSteps);
      print_row(std::filesystem::absolute(folder).lexically_normal().filename().string(), direction, values);
      if (arguments.without.any()) {
        const Values less = bench.measure(direction, searcher::kAllSteps & ~arguments.without);
        std::printf(" %8.4f %+8.4f %7.4f", mean(less.ndcg), mean(values.ndcg) - mean(less.ndcg),
                    randomisation_p(values.ndcg, less.ndcg));
      }
      std::puts("");
    }
  }
}

}  // namespace
}  // namespace fihrist::tests

int main(int argc, char** argv) {
  try {
    fihrist::tests::run(fihrist::tests::read_arguments({argv + 1, argv + argc}));
  } catch (const std::exception& error) {
    std::cerr << "quality_bench: " << error.what() << '\n';
    return 2;
  }
  return 0;
}

// Answers queries from the indexes of a command line, in the way it asks for.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "searcher/correction.hpp"
#include "searcher/names.hpp"
#include "searcher/options.hpp"
#include "searcher/output.hpp"
#include "searcher/parser.hpp"
#include "searcher/seen.hpp"
#include "shared/crosslingual/lexicon.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

struct Analysis {
  Parsed parsed;
  Plan plan;
};

struct NumberedQuery {
  std::string id;  // empty where there is one
  std::string text;
};

class Answerer {
 public:
  // The options must outlive it. Throws Error where a table that they name cannot be read.
  explicit Answerer(const Options& options);
  Answerer(const Answerer&) = delete;
  Answerer& operator=(const Answerer&) = delete;

  // What could not be read of names and words; searching goes on without.
  const std::vector<std::string>& problems() const { return problems_; }

  Response answer(const NumberedQuery& query);

  // How the query is understood. Without an index, nothing can be told of what else would be searched.
  Analysis analyze();

  // Notes what was answered, so that it is not new to the next run.
  void remember();

 private:
  // Adds a table of the user's own.
  template <typename List>
  void add(const std::filesystem::path& file, const std::string& columns, List& list);

  Response answer_to(const NumberedQuery& query);
  Response new_mentions_of(const NumberedQuery& query);
  Response mentions_of(const NumberedQuery& query);
  Response articles_like(const NumberedQuery& query);
  Response results_of(const NumberedQuery& query);

  // Its suggestions are searched unless only what was typed is wanted.
  template <typename Found, typename Search>
  Correction or_corrected(const Xapian::Database& database, const std::string& query, const Plan& plan, Found& found,
                          Search search);

  const Options& options_;
  Request request_;
  Names names_;
  crosslingual::Lexicon lexicon_;
  std::vector<std::string> problems_;
  std::optional<Seen> seen_;
  text::Analyzer analyzer_;
};

}  // namespace fihrist::searcher

// What a command line asks of the searcher.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "searcher/search.hpp"
#include "searcher/snippet.hpp"
#include "shared/base/date.hpp"
#include "shared/cli/options.hpp"
#include "shared/cli/page.hpp"

namespace fihrist::searcher {

enum class Format { text, json, html, trec };

struct Options {
  cli::CommonOptions common;
  std::vector<std::filesystem::path> databases;
  std::string query;
  std::string queries_file;  // "-" for standard input; empty where there is one query
  Request request;
  Date today;
  Format format = Format::text;
  cli::PageOptions page;
  bool exact = false;
  bool suggests = true;  // what may have been meant
  bool explain = false;
  bool analyze = false;
  std::vector<std::filesystem::path> names;  // tables of names of the user's own
  std::vector<std::filesystem::path> words;  // and of words
  bool like = false;                         // the query is the id of an article, or a file
  bool mentions = false;                     // the query is a name
  SnippetSize snippet;
  bool only_new = false;  // mentions that came since the last run that asked for new ones
};

// Throws Error for what cannot be understood. Dates such as 7d count from `today`.
Options parse_options(int argc, const char* const* argv, Date today = local_today());

}  // namespace fihrist::searcher

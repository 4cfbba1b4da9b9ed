#include "searcher/searcher.hpp"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

#include "searcher/analysis.hpp"
#include "searcher/answerer.hpp"
#include "searcher/help.hpp"
#include "searcher/html_output.hpp"
#include "searcher/json_output.hpp"
#include "searcher/text_output.hpp"
#include "searcher/trec_output.hpp"
#include "shared/base/error.hpp"
#include "shared/index/versions.hpp"

namespace fihrist::searcher {
namespace {

cli::Page page_of(const Options& options, cli::Stream stream) {
  return cli::page_for(stream, options.page, cli::use_color(options.common.color));
}

std::unique_ptr<Output> make_output(const Options& options, std::ostream& out, std::ostream& err) {
  const cli::Page err_page = page_of(options, cli::Stream::error);
  switch (options.format) {
    case Format::json:
      return std::make_unique<JsonOutput>(out);
    case Format::html:
      return std::make_unique<HtmlOutput>(out, err, HtmlStyle{options.explain, options.like, options.snippet},
                                          err_page);
    case Format::trec:
      return std::make_unique<TrecOutput>(out, err, err_page);
    case Format::text:
      break;
  }
  const TextStyle style{cli::use_color(options.common.color),  options.explain, !options.common.quiet, options.snippet,
                        page_of(options, cli::Stream::output), err_page};
  return std::make_unique<TextOutput>(out, err, style);
}

void write(const Analysis& analysis, const Options& options, std::ostream& out) {
  const auto& [parsed, plan] = analysis;
  if (options.format == Format::json) return write_analysis(out, options.query, parsed, plan);
  cli::PageWriter page(out, page_of(options, cli::Stream::output));
  print_analysis(page, options.query, parsed, plan);
}

// True when something was found.
bool answer_one(const NumberedQuery& query, Answerer& answerer, Output& output) {
  const Response response = answerer.answer(query);
  output.write(response);
  return response.passages > 0;
}

bool answer_batch(std::istream& lines, Answerer& answerer, Output& output, cli::PageWriter& notes) {
  bool found = false;
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos || tab == 0) {
      const std::string line_number = std::to_string(number);
      notes.write(
          cli::Paragraph().own("note: line " + line_number + " of the queries is not \"id<TAB>query\"; passed over"));
      continue;
    }
    found = answer_one({line.substr(0, tab), line.substr(tab + 1)}, answerer, output) || found;
  }
  return found;
}

bool answer_file(const std::string& path, Answerer& answerer, Output& output, cli::PageWriter& notes) {
  if (path == "-") return answer_batch(std::cin, answerer, output, notes);
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) throw Error(path + " is a folder, not a file of queries");
  std::ifstream file(path);
  if (!file) throw Error("cannot read " + path + ": " + std::strerror(errno));
  return answer_batch(file, answerer, output, notes);
}

// True when something was found. An error leaves what was answered before it in a whole page.
bool answer_all(const Options& options, Answerer& answerer, Output& output, cli::PageWriter& notes) {
  try {
    const bool found = options.queries_file.empty() ? answer_one({"", options.query}, answerer, output)
                                                    : answer_file(options.queries_file, answerer, output, notes);
    output.finish(true);
    return found;
  } catch (...) {
    output.finish(false);
    throw;
  }
}

}  // namespace

int run(const Options& options, std::ostream& out, std::ostream& err) {
  if (options.common.help) {
    print_help(out);
    return exit_code::kSuccess;
  }
  if (options.common.version) {
    index::print_version(out, "fihrist-search", options.common.verbose);
    return exit_code::kSuccess;
  }
  const auto output = make_output(options, out, err);
  Answerer answerer(options);
  cli::PageWriter notes(err, page_of(options, cli::Stream::error));
  for (const std::string& problem : answerer.problems()) notes.write(cli::Paragraph().own("note: ").foreign(problem));
  if (options.analyze) {
    write(answerer.analyze(), options, out);
    return exit_code::kSuccess;
  }
  const bool found = answer_all(options, answerer, *output, notes);
  if (out.flush()) answerer.remember();
  return found ? exit_code::kSuccess : exit_code::kIncomplete;
}

}  // namespace fihrist::searcher

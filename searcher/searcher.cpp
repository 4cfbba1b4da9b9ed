#include "searcher/searcher.hpp"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

#include "searcher/analysis.hpp"
#include "searcher/correction.hpp"
#include "searcher/html_output.hpp"
#include "searcher/json_output.hpp"
#include "searcher/like.hpp"
#include "searcher/planner.hpp"
#include "searcher/seen.hpp"
#include "searcher/suggester.hpp"
#include "searcher/text_output.hpp"
#include "searcher/trec_output.hpp"
#include "shared/base/error.hpp"
#include "shared/index/database.hpp"
#include "shared/index/versions.hpp"

namespace fihrist::searcher {
namespace {

struct NumberedQuery {
  std::string id;
  std::string text;
};

class Searcher {
 public:
  Searcher(const Options& options, Output& output)
      : options_(options), request_(options.request), output_(output), names_(options.databases) {
    problems_ = names_.problems();
    for (const auto& table : options.names) add(table, "kind, English, Arabic and what it is", names_.gazetteer());
    for (const auto& table : options.words) add(table, "English and Arabic", lexicon_);
    request_.names = &names_;
    request_.lexicon = &lexicon_;
    if (options.only_new) seen_.emplace(seen_file(), options.databases);
  }

  // Notes what was answered, so that it is not new to the next run.
  void remember() {
    if (seen_) seen_->save();
  }

  // What could not be read of names and words; searching goes on without.
  const std::vector<std::string>& problems() const { return problems_; }

  // Without an index, nothing can be told of what else would be searched.
  void analyze(cli::PageWriter& out) {
    const Parsed parsed = parse(options_.query);
    Plan plan = make_plan(parsed, analyzer_, options_.exact, options_.today);
    try {
      plan = index::read(options_.databases, [&](const Xapian::Database& database) {
        return expanded(database, plan, request_, analyzer_);
      });
    } catch (const Error& error) {
      plan.remarks.push_back({{}, error.what()});
    }
    print_analysis(out, options_.query, parsed, plan);
  }

  // True when something was found.
  bool answer(const NumberedQuery& query) {
    const auto started = std::chrono::steady_clock::now();
    Response response = answer_to(query);
    response.id = query.id;
    response.query = query.text;
    response.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    output_.write(response);
    return response.passages > 0;
  }

 private:
  // Adds a table of the user's own.
  template <typename List>
  void add(const std::filesystem::path& file, const std::string& columns, List& list) {
    std::error_code error;
    std::ifstream table(file);
    if (!table || std::filesystem::is_directory(file, error)) {
      throw Error("cannot read the table " + file.string(), "name a file of " + columns + ", with tabs between");
    }
    for (const std::string& complaint : list.add(table)) problems_.push_back(file.string() + ": " + complaint);
  }

  Response answer_to(const NumberedQuery& query) {
    if (options_.like) return articles_like(query);
    if (!options_.mentions) return results_of(query);
    return seen_ ? new_mentions_of(query) : mentions_of(query);
  }

  // Mentions that a limit cuts off stay new.
  Response new_mentions_of(const NumberedQuery& query) {
    const std::string key = seen_key(query.text, options_.request);
    const auto news = index::translate_errors([&] { return index::News(options_.databases, seen_->of(key)); });
    request_.news = &news;
    Response response = mentions_of(query);
    request_.news = nullptr;
    if (response.answers.size() == response.passages) seen_->set(key, news.last());
    return response;
  }

  Response mentions_of(const NumberedQuery& query) {
    Correction correction;
    Mentions mentions = index::read(options_.databases, [&](const Xapian::Database& database) {
      const auto find = [&](std::string_view name) { return find_mentions(database, name, request_, analyzer_); };
      Mentions found = find(query.text);
      correction = {};
      if (found.passages > 0) return found;
      const Plan plan = make_plan(parse(query.text), analyzer_, false);
      correction = or_corrected(database, query.text, plan, found, find);
      return found;
    });
    Response response;
    response.of_mentions = true;
    PlannedWord name;
    name.typed = correction.searched.empty() ? query.text : correction.searched;
    response.plan.words.push_back(std::move(name));
    response.facets = std::move(mentions.facets);
    response.passages = mentions.passages;
    response.articles = mentions.articles;
    for (Mention& mention : mentions.mentions) {
      response.answers.push_back({std::move(mention.hit), mentions.forms[mention.form].form.text});
    }
    response.forms = std::move(mentions.forms);
    searcher::add(std::move(correction), query.text, {}, response);
    return response;
  }

  // Of a batch, what names no article is told, and the rest goes on.
  Response articles_like(const NumberedQuery& query) {
    return response_of(index::read(options_.databases, [&](const Xapian::Database& database) {
      Results results;
      try {
        const Example example = find_example(database, query.text);
        results = find_like(database, example, request_, analyzer_);
      } catch (const Error& error) {
        if (query.id.empty()) throw;
        results.plan.remarks.push_back({{}, error.what()});
      }
      return results;
    }));
  }

  Response results_of(const NumberedQuery& query) {
    const Plan plan = make_plan(parse(query.text), analyzer_, options_.exact, options_.today);
    Correction correction;
    Results results = index::read(options_.databases, [&](const Xapian::Database& database) {
      Results found = search(database, plan, request_, analyzer_);
      correction = or_corrected(database, query.text, found.plan, found, [&](std::string_view text) {
        return search(database, make_plan(parse(text), analyzer_, options_.exact, options_.today), request_, analyzer_);
      });
      return found;
    });
    Response response = response_of(std::move(results));
    searcher::add(std::move(correction), query.text, plan.remarks, response);
    return response;
  }

  // Its suggestions are searched unless only what was typed is wanted.
  template <typename Found, typename Search>
  Correction or_corrected(const Xapian::Database& database, const std::string& query, const Plan& plan, Found& found,
                          Search search) {
    if (!options_.suggests) return {};
    auto suggestions = suggest(query, plan, request_, database, analyzer_);
    if (!request_.steps[place(Step::variants)] || seen_) return {std::move(suggestions), {}};
    return correct(query, std::move(suggestions), found, search);
  }

  static Response response_of(Results results) {
    Response response;
    response.plan = std::move(results.plan);
    if (results.relaxed) {
      response.plan.remarks.push_back({{}, "no passage holds the phrase with the other words; searched for its words"});
    }
    response.facets = std::move(results.facets);
    response.passages = results.passages;
    response.articles = results.articles;
    response.estimated = results.estimated;
    response.answers.reserve(results.hits.size());
    for (Hit& hit : results.hits) response.answers.push_back({std::move(hit), {}});
    return response;
  }

  const Options& options_;
  Request request_;
  Output& output_;
  Names names_;
  crosslingual::Lexicon lexicon_;
  std::vector<std::string> problems_;
  std::optional<Seen> seen_;
  text::Analyzer analyzer_;
};

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

bool answer_batch(std::istream& lines, Searcher& searcher, cli::PageWriter& notes) {
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
    found = searcher.answer({line.substr(0, tab), line.substr(tab + 1)}) || found;
  }
  return found;
}

bool answer_file(const std::string& path, Searcher& searcher, cli::PageWriter& notes) {
  if (path == "-") return answer_batch(std::cin, searcher, notes);
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) throw Error(path + " is a folder, not a file of queries");
  std::ifstream file(path);
  if (!file) throw Error("cannot read " + path + ": " + std::strerror(errno));
  return answer_batch(file, searcher, notes);
}

// True when something was found. An error leaves what was answered before it in a whole page.
bool answer_all(const Options& options, Searcher& searcher, Output& output, cli::PageWriter& notes) {
  try {
    const bool found = options.queries_file.empty() ? searcher.answer({"", options.query})
                                                    : answer_file(options.queries_file, searcher, notes);
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
  Searcher searcher(options, *output);
  cli::PageWriter notes(err, page_of(options, cli::Stream::error));
  for (const std::string& problem : searcher.problems()) notes.write(cli::Paragraph().own("note: ").foreign(problem));
  if (options.analyze) {
    cli::PageWriter page(out, page_of(options, cli::Stream::output));
    searcher.analyze(page);
    return exit_code::kSuccess;
  }
  const bool found = answer_all(options, searcher, *output, notes);
  if (out.flush()) searcher.remember();
  return found ? exit_code::kSuccess : exit_code::kIncomplete;
}

}  // namespace fihrist::searcher

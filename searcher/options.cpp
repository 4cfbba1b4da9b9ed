#include "searcher/options.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include "searcher/help.hpp"
#include "searcher/written_date.hpp"
#include "shared/base/error.hpp"
#include "shared/base/split.hpp"
#include "shared/text/language.hpp"

namespace fihrist::searcher {
namespace po = boost::program_options;
namespace {

constexpr std::uint32_t kDefaultLimit = 10;
constexpr std::uint32_t kDefaultTrecLimit = 1000;

std::uint32_t read_number(const po::variables_map& values, const char* name) {
  const auto text = values[name].as<std::string>();
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  constexpr std::uint32_t kMax = 100'000'000;
  if (error != std::errc{} || end != text.data() + text.size() || number > kMax) {
    throw Error("--" + std::string(name) + " takes a number from 0 to 100000000, not \"" + text + "\"");
  }
  return number;
}

// As it was typed; empty where it was not.
std::string read_date_option(const po::variables_map& values, const std::string& name, Date today) {
  if (!values.contains(name)) return {};
  auto text = values[name].as<std::string>();
  const auto [date, problem] = read_date(text, today, today);
  if (!date) throw Error("--" + name + " takes a date, not \"" + text + "\"", problem);
  return text;
}

DateRange read_dates(const po::variables_map& values, Date today) {
  const std::string from = read_date_option(values, "from", today);
  const std::string to = read_date_option(values, "to", today);
  if (from.empty() && to.empty()) return {};
  const auto [range, problem] = read_date_range(from, to, today);
  if (!range) throw Error("--from " + from + " --to " + to + " is no range of dates", problem);
  return *range;
}

Format read_format(const std::string& name) {
  if (name == "text") return Format::text;
  if (name == "json") return Format::json;
  if (name == "html") return Format::html;
  if (name == "trec") return Format::trec;
  throw Error("--format=" + name + " is not one of text, json, html, trec");
}

cli::PageOptions read_page(const po::variables_map& values) {
  cli::PageOptions page;
  if (values.contains("width")) page.width = read_number(values, "width");
  page.hyperlinks = cli::read_when(values, "hyperlink");
  const auto bidi = values["bidi"].as<std::string>();
  if (bidi == "auto") return page;
  if (bidi == "off") {
    page.bidi = cli::Bidi::off;
  } else if (bidi == "isolate") {
    page.bidi = cli::Bidi::isolate;
  } else if (bidi == "visual") {
    page.bidi = cli::Bidi::visual;
  } else {
    throw Error("--bidi=" + bidi + " is not one of auto, off, isolate, visual");
  }
  return page;
}

void leave_out(const std::vector<std::string>& names, Steps& steps) {
  for (const std::string& name : names) {
    const auto step = step_named(name);
    if (!step)
      throw Error("--without=" + name + " is not one of form, variants, names, words, pairs, title, letters, lead");
    steps.reset(place(*step));
  }
}

Request read_request(const po::variables_map& values, Format format, Date today) {
  Request request;
  request.offset = read_number(values, "offset");
  request.limit = format == Format::trec ? kDefaultTrecLimit : kDefaultLimit;
  if (values.contains("limit")) request.limit = read_number(values, "limit");
  const auto by = values["by"].as<std::string>();
  if (by != "passage" && by != "article") throw Error("--by=" + by + " is not one of passage, article");
  request.by_article = by == "article";
  if (request.by_article || format == Format::trec) request.passages_per_article = 1;
  request.with_evidence = format != Format::trec;
  if (values.contains("lang")) request.language = text::language_code(values["lang"].as<std::string>());
  if (values.contains("source")) request.source = values["source"].as<std::string>();
  if (values.contains("no-cross")) {
    request.steps.reset(place(Step::variants)).reset(place(Step::names)).reset(place(Step::words));
  }
  if (values.contains("without")) leave_out(values["without"].as<std::vector<std::string>>(), request.steps);
  request.dates = read_dates(values, today);
  return request;
}

SnippetSize read_snippet(const po::variables_map& values) {
  SnippetSize size;
  size.fragments = read_number(values, "fragments");
  if (size.fragments == 0) throw Error("--fragments takes a number from 1 on", "--snippet 0 shows whole passages");
  if (values.contains("snippet")) {
    size.width = read_number(values, "snippet");
    if (size.width == 0) size.width = std::numeric_limits<std::size_t>::max();
  } else if (values.contains("width")) {
    constexpr std::size_t kAround = 8;  // columns: the indent, and an ellipsis on both sides
    constexpr std::size_t kLeast = 40;
    const std::size_t columns = read_number(values, "width");
    if (columns > 0) size.width = std::max(kLeast, std::max(columns, kAround) - kAround);
  }
  return size;
}

std::optional<Sort> read_sort(const po::variables_map& values) {
  if (!values.contains("sort")) return std::nullopt;
  const auto name = values["sort"].as<std::string>();
  if (name == "relevance") return Sort::relevance;
  if (name == "date") return Sort::oldest;
  if (name == "-date") return Sort::newest;
  throw Error("--sort=" + name + " is not one of relevance, date, -date");
}

std::vector<Facet> read_facets(const po::variables_map& values) {
  std::vector<Facet> facets;
  if (!values.contains("facets")) return facets;
  for (const std::string_view name : split(values["facets"].as<std::string>(), ',')) {
    const auto facet = facet_named(name);
    if (!facet) throw Error("--facets=" + std::string(name) + " is not one of source, lang, month, author");
    if (std::find(facets.begin(), facets.end(), *facet) == facets.end()) facets.push_back(*facet);
  }
  return facets;
}

// How results are ordered, counted and folded.
void read_results(const po::variables_map& values, Options& options) {
  Request& request = options.request;
  const auto sort = read_sort(values);
  request.sort = sort.value_or(options.mentions ? Sort::newest : Sort::relevance);
  request.facets = read_facets(values);
  request.fold_copies = !options.mentions && options.format != Format::trec && !values.contains("all-copies");
  if (options.like && sort) throw Error("--sort does not go with --like", "articles like one come by likeness");
  if (options.like && !request.facets.empty()) throw Error("--facets does not go with --like");
}

// The user's standing table where there is one, and those that are named.
std::vector<std::filesystem::path> tables_of(const char* option, const po::variables_map& values) {
  std::vector<std::filesystem::path> tables;
  if (const auto folder = cli::user_folder("XDG_CONFIG_HOME", ".config")) {
    std::error_code error;
    const auto standing = *folder / "fihrist" / (std::string(option) + ".tsv");
    if (std::filesystem::exists(standing, error)) tables.push_back(standing);
  }
  if (values.contains(option)) {
    for (const auto& table : values[option].as<std::vector<std::string>>()) tables.emplace_back(table);
  }
  return tables;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace

Options parse_options(int argc, const char* const* argv, Date today) {
  const po::variables_map values = cli::parse_command_line(argc, argv, shown_options());
  Options options;
  options.common = cli::read_common(values);
  options.format = read_format(values["format"].as<std::string>());
  if (options.common.json) options.format = Format::json;
  if (options.format == Format::json) options.common.json = true;
  options.request = read_request(values, options.format, today);
  options.snippet = read_snippet(values);
  options.today = today;
  options.page = read_page(values);
  options.exact = values.contains("exact");
  options.suggests = !values.contains("no-suggest");
  options.explain = values.contains("explain");
  options.analyze = values.contains("analyze");
  options.mentions = values.contains("mentions");
  options.only_new = values.contains("new");
  options.names = tables_of("names", values);
  options.words = tables_of("lexicon", values);
  if (values.contains("operand")) options.query = joined(values["operand"].as<std::vector<std::string>>());
  if (options.mentions) {
    const auto name = values["mentions"].as<std::string>();
    if (!name.empty()) options.query = name + (options.query.empty() ? "" : " " + options.query);
    const bool wants_all = options.format != Format::text || options.only_new;
    if (!values.contains("limit") && wants_all) options.request.limit = 0;
  }
  options.like = values.contains("like");
  read_results(values, options);
  if (options.like && !values["like"].as<std::string>().empty()) options.query = values["like"].as<std::string>();
  if (values.contains("queries")) options.queries_file = values["queries"].as<std::string>();
  if (values.contains("db")) {
    for (const auto& folder : values["db"].as<std::vector<std::string>>()) options.databases.emplace_back(folder);
  } else {
    options.databases.push_back(cli::default_database());
  }
  if (options.common.help || options.common.version) return options;
  const bool has_query = values.contains("operand") || !options.query.empty();
  if (!has_query && options.queries_file.empty()) {
    throw Error("nothing to search for", "give words, or --queries FILE; see --help");
  }
  if (options.like && options.mentions) throw Error("give either --like or --mentions, not both");
  if (options.only_new && !options.mentions) throw Error("--new goes with --mentions");
  if (options.analyze && !options.queries_file.empty()) throw Error("--analyze takes one query, not --queries");
  if (has_query && !options.queries_file.empty()) {
    throw Error("give either a query or --queries, not both");
  }
  return options;
}

}  // namespace fihrist::searcher

#include "searcher/answerer.hpp"

#include <chrono>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "searcher/like.hpp"
#include "searcher/planner.hpp"
#include "searcher/suggester.hpp"
#include "searcher/unknown_values.hpp"
#include "shared/base/error.hpp"
#include "shared/index/database.hpp"

namespace fihrist::searcher {
namespace {

void append(std::vector<Remark>& remarks, std::vector<Remark> more) {
  remarks.insert(remarks.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

Response response_of(Results results) {
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

}  // namespace

template <typename List>
void Answerer::add(const std::filesystem::path& file, const std::string& columns, List& list) {
  std::error_code error;
  std::ifstream table(file);
  if (!table || std::filesystem::is_directory(file, error)) {
    throw Error("cannot read the table " + file.string(), "name a file of " + columns + ", with tabs between");
  }
  for (const std::string& complaint : list.add(table)) problems_.push_back(file.string() + ": " + complaint);
}

Answerer::Answerer(const Options& options) : options_(options), request_(options.request), names_(options.databases) {
  problems_ = names_.problems();
  for (const auto& table : options.names) add(table, "kind, English, Arabic and what it is", names_.gazetteer());
  for (const auto& table : options.words) add(table, "English and Arabic", lexicon_);
  request_.names = &names_;
  request_.lexicon = &lexicon_;
  if (options.only_new) seen_.emplace(seen_file(), options.databases);
}

void Answerer::remember() {
  if (seen_) seen_->save();
}

Analysis Answerer::analyze() {
  Parsed parsed = parse(options_.query);
  Plan plan = make_plan(parsed, analyzer_, options_.exact, options_.today);
  try {
    plan = index::read(options_.databases,
                       [&](const Xapian::Database& database) { return expanded(database, plan, request_, analyzer_); });
  } catch (const Error& error) {
    plan.remarks.push_back({{}, error.what()});
  }
  return {std::move(parsed), std::move(plan)};
}

Response Answerer::answer(const NumberedQuery& query) {
  const auto started = std::chrono::steady_clock::now();
  Response response = answer_to(query);
  response.id = query.id;
  response.query = query.text;
  response.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
  return response;
}

Response Answerer::answer_to(const NumberedQuery& query) {
  if (options_.like) return articles_like(query);
  if (!options_.mentions) return results_of(query);
  return seen_ ? new_mentions_of(query) : mentions_of(query);
}

template <typename Found, typename Search>
Correction Answerer::or_corrected(const Xapian::Database& database, const std::string& query, const Plan& plan,
                                  Found& found, Search search) {
  if (!options_.suggests) return {};
  auto suggestions = suggest(query, plan, request_, database, analyzer_);
  if (!request_.steps[place(Step::variants)] || seen_) return {std::move(suggestions), {}};
  return correct(query, std::move(suggestions), found, search);
}

// Mentions that a limit cuts off stay new.
Response Answerer::new_mentions_of(const NumberedQuery& query) {
  const std::string key = seen_key(query.text, options_.request);
  const auto news = index::translate_errors([&] { return index::News(options_.databases, seen_->of(key)); });
  request_.news = &news;
  Response response = mentions_of(query);
  request_.news = nullptr;
  if (response.answers.size() == response.passages) seen_->set(key, news.last());
  return response;
}

Response Answerer::mentions_of(const NumberedQuery& query) {
  Correction correction;
  std::vector<Remark> remarks;
  Mentions mentions = index::read(options_.databases, [&](const Xapian::Database& database) {
    remarks = unknown_values(database, {}, request_);
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
  append(response.plan.remarks, std::move(remarks));
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
Response Answerer::articles_like(const NumberedQuery& query) {
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

Response Answerer::results_of(const NumberedQuery& query) {
  const Plan plan = make_plan(parse(query.text), analyzer_, options_.exact, options_.today);
  Correction correction;
  Results results = index::read(options_.databases, [&](const Xapian::Database& database) {
    Results found = search(database, plan, request_, analyzer_);
    append(found.plan.remarks, unknown_values(database, plan, request_));
    correction = or_corrected(database, query.text, found.plan, found, [&](std::string_view text) {
      return search(database, make_plan(parse(text), analyzer_, options_.exact, options_.today), request_, analyzer_);
    });
    return found;
  });
  Response response = response_of(std::move(results));
  searcher::add(std::move(correction), query.text, plan.remarks, response);
  return response;
}

}  // namespace fihrist::searcher

// Responses to write out, made of a query and a passage.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "searcher/output.hpp"
#include "searcher/planner.hpp"
#include "tests/searcher/evidence_of.hpp"

namespace fihrist::tests {

inline searcher::Response respond(std::string_view query, std::vector<index::Passage> passages) {
  text::Analyzer analyzer;
  searcher::Response response;
  response.query = query;
  response.plan = searcher::make_plan(searcher::parse(query), analyzer, false);
  double score = 9.5;
  for (index::Passage& passage : passages) {
    searcher::Hit hit{
        static_cast<std::uint32_t>(response.answers.size() + 1), score, {}, 0, std::move(passage), {}, {}, {}};
    hit.title = evidence_of(hit.passage.metadata.title, response.plan, analyzer);
    hit.text = evidence_of(hit.passage.text, response.plan, analyzer);
    response.answers.push_back({std::move(hit), {}});
    score /= 2;
  }
  response.passages = response.articles = response.answers.size();
  return response;
}

inline index::Passage harbour() {
  return {{"en/harbour.md", "The harbour", parse_date("2021-12-31"), "Gulf Monthly", "Huda Haddad",
           "https://example.org/1", "/news/en/harbour.md"},
          "en",
          120,
          110,
          "Rebuilding the harbours of Beirut cost more.",
          {}};
}

// What a terminal would obey, each followed by a letter that shows.
inline const std::string kHostile = "h\033]0;x\007a\033[31mr\u009B31mb\u202Eo\u2066u\u200Fr\u061C\u2028\x7F\r\n\tend";

inline index::Passage hostile() {
  return {{"id" + kHostile,
           "title " + kHostile,
           {},
           "source" + kHostile,
           "author" + kHostile,
           "url" + kHostile,
           "path" + kHostile},
          "en",
          0,
          0,
          "harbour " + kHostile,
          {}};
}

// Whether a terminal would take any of it for more than letters; `with_lines`: but for line ends.
inline bool is_obeyed(std::string_view shown, bool with_lines) {
  for (const std::string_view control :
       {"\033", "\007", "\u009B", "\u202E", "\u2066", "\u200F", "\u061C", "\u2028", "\x7F", "\r", "\t"}) {
    if (shown.find(control) != std::string_view::npos) return true;
  }
  return !with_lines && shown.find('\n') != std::string_view::npos;
}

}  // namespace fihrist::tests

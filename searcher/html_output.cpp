#include "searcher/html_output.hpp"

#include "searcher/html.hpp"
#include "searcher/html_query.hpp"

namespace fihrist::searcher {
namespace {

std::string_view asked(const Response& response, const HtmlStyle& style) {
  if (response.of_mentions) return "Mentions of";
  return style.like ? "Articles like" : "Search for";
}

std::string query_element(const Response& response) {
  return "<bdi" + language_attributes(response.query) + ">" + escaped(response.query) + "</bdi>";
}

std::string number_of_queries(std::size_t queries) {
  return std::to_string(queries) + (queries == 1 ? " query" : " queries");
}

}  // namespace

void HtmlOutput::write(const Response& response) {
  write_remarks(err_, response);
  ++queries_;
  if (!response.id.empty()) return write_section(response);
  title_ = response.query;
  header_ << "<p class=\"asked\">" << asked(response, style_) << "</p>\n<h1>" << query_element(response) << "</h1>\n";
  write_counts(header_, response);
  write_understanding(header_, response);
  write_hits(response, 2);
}

// Of a batch.
void HtmlOutput::write_section(const Response& response) {
  add_to_contents(response);
  body_ << "<section id=\"query-" << queries_ << "\">\n<p class=\"asked\">" << asked(response, style_)
        << " <span class=\"id\"><bdi>" << escaped(response.id) << "</bdi></span></p>\n<h2>" << query_element(response)
        << "</h2>\n";
  write_counts(body_, response);
  write_understanding(body_, response);
  write_hits(response, 3);
  body_ << "</section>\n";
}

void HtmlOutput::write_hits(const Response& response, int heading) {
  if (response.answers.empty()) return;
  body_ << "<ol class=\"hits\">\n";
  for (const Answer& answer : response.answers) {
    languages_.add(filter_of(answer.hit.passage.language));
    HtmlHit(body_, answer, response, rules_).write(heading, style_, segmenter_);
  }
  body_ << "</ol>\n<p class=\"none\">Nothing here in this language.</p>\n";
}

void HtmlOutput::add_to_contents(const Response& response) {
  contents_ << "<li><span class=\"id\"><bdi>" << escaped(response.id) << "</bdi></span> <span><a href=\"#query-"
            << queries_ << "\">" << query_element(response) << "</a> <span class=\"count\">" << response.passages
            << "</span></span></li>\n";
}

std::string HtmlOutput::header() const {
  if (!header_.view().empty()) return header_.str();
  if (queries_ == 0) return "<h1>" + number_of_queries(queries_) + "</h1>\n";
  return "<h1>" + number_of_queries(queries_) + "</h1>\n<nav aria-label=\"Queries\">\n<ol class=\"contents\">\n" +
         contents_.str() + "</ol>\n</nav>\n";
}

void HtmlOutput::finish(bool complete) {
  if (!complete && queries_ == 0) return;
  if (!complete) body_ << "<p class=\"broken\">The search ended early: what comes after this was not searched.</p>\n";
  write_page(out_, {title_.empty() ? number_of_queries(queries_) : title_, header(), body_.str(), languages_, rules_});
}

}  // namespace fihrist::searcher

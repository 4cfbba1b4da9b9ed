#include "searcher/html_query.hpp"

#include <algorithm>

#include "searcher/html.hpp"

namespace fihrist::searcher {
namespace {

void write_remark_list(std::ostream& out, const Response& response) {
  if (response.plan.remarks.empty()) return;
  out << "<ul class=\"remarks\">\n";
  for (const Remark& remark : response.plan.remarks) {
    out << "<li><bdi>" << escaped(remark.text) << "</bdi>";
    if (remark.source.size() > 0) out << ": <bdi>" << escaped(remark.source.of(response.query)) << "</bdi>";
    out << "</li>\n";
  }
  out << "</ul>\n";
}

void write_alternative(std::ostream& out, const Alternative& alternative, const Plan& plan) {
  out << "<li title=\"" << relation(alternative.via) << ' ' << escaped(typed(alternative, plan)) << "\"><bdi"
      << attributes_of(text::to_string(alternative.language), alternative.text) << '>' << escaped(alternative.text)
      << "</bdi> <span class=\"count\">" << static_cast<std::uint64_t>(alternative.passages) << "</span></li>\n";
}

void write_alternatives(std::ostream& out, const Plan& plan) {
  const std::vector<const Alternative*> shown = shown_alternatives(plan);
  if (shown.empty()) return;
  out << "<dl class=\"also\">\n";
  for (const auto language : {text::Language::en, text::Language::ar, text::Language::other}) {
    const auto speaks = [&](const Alternative* alternative) { return alternative->language == language; };
    if (std::none_of(shown.begin(), shown.end(), speaks)) continue;
    out << "<dt>Also searching in " << language_name(text::to_string(language)) << "</dt>\n<dd><ul>\n";
    for (const Alternative* alternative : shown) {
      if (speaks(alternative)) write_alternative(out, *alternative, plan);
    }
    out << "</ul></dd>\n";
  }
  out << "</dl>\n";
}

void write_form_table(std::ostream& out, const Response& response) {
  if (response.forms.empty()) return;
  out << "<table class=\"forms\">\n<thead><tr><th scope=\"col\">Form</th><th scope=\"col\">Language</th>"
         "<th scope=\"col\">Known as</th><th scope=\"col\">Passages</th><th scope=\"col\">Articles</th></tr></thead>\n"
         "<tbody>\n";
  for (const auto& [form, passages, articles] : response.forms) {
    const std::string_view language = text::to_string(form.language);
    out << "<tr><th scope=\"row\"><bdi" << attributes_of(language, form.text) << '>' << escaped(form.text)
        << "</bdi></th><td>" << language_name(language) << "</td><td>" << legend(form.via) << "</td><td>" << passages
        << "</td><td>" << articles << "</td></tr>\n";
  }
  out << "</tbody>\n</table>\n";
}

void write_facet(std::ostream& out, const FacetCounts& counts) {
  constexpr std::size_t kShown = 20;
  out << "<dt>By " << (counts.facet == Facet::language ? "language" : to_string(counts.facet)) << "</dt>\n<dd><ul>\n";
  for (std::size_t i = 0; i < std::min(kShown, counts.values.size()); ++i) {
    const auto& [value, articles] = counts.values[i];
    const std::string shown = value.empty() ? "none" : counts.facet == Facet::language ? language_name(value) : value;
    out << "<li><bdi" << language_attributes(shown) << '>' << escaped(shown) << "</bdi> <span class=\"count\">"
        << articles << "</span></li>\n";
  }
  if (counts.values.size() > kShown) out << "<li>and " << counts.values.size() - kShown << " more</li>\n";
  out << "</ul></dd>\n";
}

// Of articles.
void write_facets(std::ostream& out, const Response& response) {
  if (response.facets.empty()) return;
  out << "<dl class=\"also facets\">\n";
  for (const FacetCounts& counts : response.facets) write_facet(out, counts);
  out << "</dl>\n";
}

void write_suggestion(std::ostream& out, const Response& response) {
  if (response.suggestions.empty() || !response.searched.empty()) return;
  out << "<p>Did you mean <bdi>" << escaped(corrected(response.query, response.suggestions)) << "</bdi>?</p>\n";
}

}  // namespace

void write_counts(std::ostream& out, const Response& response) {
  const auto& answers = response.answers;
  out << "<p class=\"counts\">" << (response.passages == 0 ? "Nothing found" : counts(response));
  if (!answers.empty() && answers.size() < response.passages) {
    if (answers.size() == 1) {
      out << "; number " << answers.front().hit.rank << " shown";
    } else {
      out << "; " << answers.front().hit.rank << " to " << answers.back().hit.rank << " shown";
    }
  }
  out << "</p>\n";
}

void write_understanding(std::ostream& out, const Response& response) {
  write_remark_list(out, response);
  write_suggestion(out, response);
  write_alternatives(out, response.plan);
  write_form_table(out, response);
  write_facets(out, response);
}

}  // namespace fihrist::searcher

#include "searcher/html_hit.hpp"

#include <utility>

#include "searcher/html.hpp"
#include "shared/base/space.hpp"

namespace fihrist::searcher {
namespace {

std::vector<ByteRange> lines_of(std::string_view text) {
  std::vector<ByteRange> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const ByteRange line = trimmed(text, {begin, end});
    if (line.size() > 0) lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

}  // namespace

void HtmlHit::write(int heading, const HtmlStyle& style, text::Segmenter& segmenter) {
  const std::string& language = answer_.hit.passage.language;
  out_ << R"(<li class="hit" data-language=")" << filter_of(language) << "\">\n<span class=\"rank\">"
       << answer_.hit.rank << "</span>\n<div dir=\"" << (language == "ar" ? "rtl" : "ltr") << "\">\n";
  write_title(heading);
  write_facts();
  write_snippet(style.snippet, segmenter);
  write_copies();
  if (style.explain) write_explanation();
  out_ << "</div>\n</li>\n";
}

void HtmlHit::write_title(int heading) {
  const index::Metadata& metadata = answer_.hit.passage.metadata;
  const std::string& title = metadata.title.empty() ? metadata.id : metadata.title;
  const std::string link = link_to(metadata);
  out_ << "<h" << heading << " class=\"title\"" << language_attributes(title) << '>';
  if (!link.empty()) out_ << "<a href=\"" << link << "\">";
  if (metadata.title.empty()) {
    out_ << escaped(metadata.id.empty() ? "Untitled" : metadata.id);
  } else {
    marks_.write(title, {0, title.size()}, answer_.hit.title);
  }
  out_ << (link.empty() ? "" : "</a>") << "</h" << heading << ">\n";
}

// Each fact by itself, so that the direction of one does not move the others.
void HtmlHit::write_facts() {
  const index::Passage& passage = answer_.hit.passage;
  const index::Metadata& metadata = passage.metadata;
  const auto add = [&](std::string_view name, const std::string& fact) {
    if (fact.empty()) return;
    out_ << "<span class=\"" << name << "\">" << (name == "form" ? "as " : "") << "<bdi" << language_attributes(fact)
         << '>' << escaped(fact) << "</bdi></span>\n";
  };
  out_ << "<p class=\"facts\">\n";
  if (metadata.date) out_ << "<span class=\"date\">" << time_element(*metadata.date) << "</span>\n";
  add("source", metadata.source);
  add("author", metadata.author);
  out_ << "<span class=\"language\">" << language_name(passage.language) << "</span>\n";
  if (response_.of_mentions) {
    add("form", answer_.form);
  } else {
    out_ << R"(<span class="score"><bdi dir="ltr">score )" << rounded(answer_.hit.score) << "</bdi></span>\n";
  }
  out_ << "</p>\n";
}

void HtmlHit::write_snippet(const SnippetSize& size, text::Segmenter& segmenter) {
  const index::Passage& passage = answer_.hit.passage;
  const Snippet snippet = make_snippet(passage.text, answer_.hit.text, segmenter, size);
  if (snippet.fragments.empty()) return;
  out_ << "<p class=\"snippet\"" << attributes_of(passage.language, snippet.fragments.front().source.of(passage.text))
       << '>';
  const char* before = snippet.cut_before ? "… " : "";
  for (const auto& [source, spans] : snippet.fragments) {
    out_ << std::exchange(before, " … ");
    marks_.write(passage.text, source, spans);
  }
  out_ << (snippet.cut_behind ? " …" : "") << "</p>\n";
  if (snippet.cut_before || snippet.cut_behind || snippet.fragments.size() > 1) write_passage();
}

void HtmlHit::write_passage() {
  const index::Passage& passage = answer_.hit.passage;
  out_ << "<details>\n<summary lang=\"en\">Whole passage</summary>\n";
  for (const ByteRange line : lines_of(passage.text)) {
    out_ << "<p" << attributes_of(passage.language, line.of(passage.text)) << '>';
    marks_.write(passage.text, line, answer_.hit.text);
    out_ << "</p>\n";
  }
  out_ << "<p class=\"article\"><bdi>" << escaped(passage.metadata.id) << "</bdi></p>\n</details>\n";
}

// How many, and which the first are.
void HtmlHit::write_copies() {
  constexpr std::size_t kNamed = 5;
  const Copies& copies = answer_.hit.copies;
  if (copies.total == 0) return;
  out_ << R"(<p class="copies" dir="ltr">+)" << copies.total << (copies.total == 1 ? " copy: " : " copies: ");
  for (std::size_t i = 0; i < std::min(kNamed, copies.articles.size()); ++i) {
    const index::Metadata& copy = copies.articles[i];
    const std::string& name = copy.source.empty() ? copy.id : copy.source;
    const std::string link = link_to(copy);
    out_ << (i > 0 ? ", " : "") << (link.empty() ? "<bdi" : "<a href=\"" + link + "\"><bdi")
         << language_attributes(name) << '>' << escaped(name) << "</bdi>" << (link.empty() ? "" : "</a>");
    if (copy.date) out_ << ' ' << time_element(*copy.date);
  }
  out_ << (copies.total > kNamed ? ", …" : "") << "</p>\n";
}

// The words that stand for each word of the query, by which rule, how often.
void HtmlHit::write_explanation() {
  out_ << "<div class=\"why\" dir=\"ltr\">\n";
  write_steps();
  out_ << "<dl>\n";
  for (const auto& [word, matches] : matches_of(answer_.hit)) {
    out_ << "<dt><bdi>" << escaped(response_.plan.words[word].typed) << "</bdi></dt>\n";
    for (const auto& [match, matched] : matches) {
      const auto& [via, text] = match;
      out_ << "<dd><bdi" << language_attributes(text) << '>';
      marks_.write_mark(text, via, word);
      out_ << "</bdi> " << legend(via);
      if (matched.weight < 1) out_ << ", weight " << rounded(matched.weight);
      if (matched.times > 1) out_ << ", " << matched.times << " times";
      out_ << "</dd>\n";
    }
  }
  out_ << "</dl>\n</div>\n";
}

void HtmlHit::write_steps() {
  const StepScores& steps = answer_.hit.steps;
  if (total(steps) <= 0) return;
  out_ << "<p class=\"steps\">" << rounded(answer_.hit.score);
  const char* sign = " = ";
  for (std::size_t i = 0; i < kSteps; ++i) {
    if (steps[i] != 0)
      out_ << std::exchange(sign, " + ") << "<span>" << kStepNames[i] << ' ' << rounded(steps[i]) << "</span>";
  }
  out_ << "</p>\n";
}

}  // namespace fihrist::searcher

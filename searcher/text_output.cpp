#include "searcher/text_output.hpp"

#include <utility>

#include "shared/cli/hyperlink.hpp"

namespace fihrist::searcher {
namespace {

constexpr cli::Indent kOfAnswer = {4, 4};
constexpr cli::Indent kOfExplanation = {4, 8};

// Facts about a hit on a line of their own, away from text that may run the other way.
cli::Paragraph facts(const Hit& hit, std::string_view mark) {
  const index::Metadata& metadata = hit.passage.metadata;
  cli::Paragraph line;
  line.own(std::to_string(hit.rank) + ".", mark);
  if (metadata.date) line.own("  " + to_iso(*metadata.date), mark);
  const auto add = [&](const std::string& fact) {
    if (!fact.empty()) line.own("  ", mark).foreign(fact, mark);
  };
  add(hit.passage.language);
  line.own("  " + rounded(hit.score), mark);
  add(metadata.id);
  add(metadata.source);
  return line;
}

// Text with the words in it that were found. Marks change at the borders of words only, so that joined letters stay
// joined.
void add_marked(cli::Paragraph& paragraph, std::string_view text, ByteRange range, const std::vector<Span>& spans,
                const Marks& marks, std::string_view unmarked = {}) {
  std::size_t at = range.begin;
  for (const Span& span : spans) {
    paragraph.foreign(text.substr(at, span.source.begin - at), unmarked);
    paragraph.foreign(span.source.of(text), marks.of(span.via));
    at = span.source.end;
  }
  paragraph.foreign(text.substr(at, range.end - at), unmarked);
}

// Where its title leads: to the article on the web, else to its file.
std::string url_of(const index::Metadata& metadata) {
  const std::string url = cli::web_url(metadata.url);
  return url.empty() ? cli::file_url(metadata.path) : url;
}

}  // namespace

void TextOutput::write_title(const Answer& answer) {
  const index::Metadata& metadata = answer.hit.passage.metadata;
  cli::Paragraph title(kOfAnswer);
  add_marked(title, metadata.title, {0, metadata.title.size()}, answer.hit.title, marks_,
             answer.hit.title.empty() ? marks_.title() : std::string_view());
  title.link_to(url_of(metadata));
  out_.write(title);
}

void TextOutput::write_snippet(const Answer& answer) {
  const std::string& text = answer.hit.passage.text;
  const Snippet snippet = make_snippet(text, answer.hit.text, segmenter_, style_.snippet);
  if (snippet.fragments.empty()) return;
  cli::Paragraph paragraph(kOfAnswer);
  const char* before = snippet.cut_before ? "… " : "";
  for (const auto& [source, spans] : snippet.fragments) {
    paragraph.foreign(std::exchange(before, " … "));
    add_marked(paragraph, text, source, spans, marks_);
  }
  if (snippet.cut_behind) paragraph.foreign(" …");
  out_.write(paragraph);
}

void TextOutput::write_answer(const Answer& answer, const Plan& plan) {
  out_.write(facts(answer.hit, marks_.facts()));
  write_title(answer);
  write_snippet(answer);
  write_copies(answer.hit.copies);
  if (style_.explain) {
    write_steps(answer.hit);
    write_matches(answer, plan);
  }
  out_.write_empty_line();
}

void TextOutput::write_legend() {
  if (std::exchange(legend_shown_, true)) return;
  out_.write(legend(marks_));
  out_.write_empty_line();
}

void TextOutput::write_steps(const Hit& hit) {
  std::string steps;
  for (std::size_t i = 0; i < kSteps; ++i) {
    if (hit.steps[i] == 0) continue;
    steps.append(steps.empty() ? "score: " : " + ").append(kStepNames[i]).append(" ").append(rounded(hit.steps[i]));
  }
  out_.write(cli::Paragraph(kOfExplanation).own(steps));
}

// How many, and which the first are.
void TextOutput::write_copies(const Copies& copies) {
  constexpr std::size_t kNamed = 3;
  if (copies.total == 0) return;
  cli::Paragraph line(kOfAnswer);
  line.own("+" + std::to_string(copies.total) + (copies.total == 1 ? " copy: " : " copies: "), marks_.facts());
  const char* separator = "";
  for (std::size_t i = 0; i < std::min(kNamed, copies.articles.size()); ++i) {
    const index::Metadata& copy = copies.articles[i];
    line.own(std::exchange(separator, ", "), marks_.facts());
    if (!copy.source.empty()) line.foreign(copy.source, marks_.facts()).own(" ", marks_.facts());
    if (copy.date) line.own(to_iso(*copy.date) + " ", marks_.facts());
    line.foreign(copy.id, marks_.facts());
  }
  if (copies.total > kNamed) line.own(", …", marks_.facts());
  out_.write(line);
}

// A block for each facet: values and how many articles have them.
void TextOutput::write_facets(const Response& response) {
  constexpr std::size_t kShown = 10;
  for (const auto& [facet, values] : response.facets) {
    out_.write(cli::Paragraph().own(to_string(facet)));
    for (std::size_t i = 0; i < std::min(kShown, values.size()); ++i) {
      cli::Paragraph line({2, 2});
      line.own(std::to_string(values[i].articles) + "  ");
      if (values[i].value.empty()) {
        line.own("(none)");
      } else {
        line.foreign(values[i].value);
      }
      out_.write(line);
    }
    if (values.size() > kShown) {
      out_.write(cli::Paragraph({2, 2}).own("and " + std::to_string(values.size() - kShown) + " more"));
    }
    out_.write_empty_line();
  }
}

// A line for each word of the query: the words that stand for it, by which rule, with what weight where that is
// less than the word's own, how often.
void TextOutput::write_matches(const Answer& answer, const Plan& plan) {
  for (const auto& [word, matches] : matches_of(answer.hit)) {
    cli::Paragraph line(kOfExplanation);
    line.foreign(plan.words[word].typed).own(" matched");
    const char* separator = " ";
    for (const auto& [match, matched] : matches) {
      line.own(std::exchange(separator, ", ")).foreign(match.second, marks_.of(match.first));
      const std::string weight = matched.weight < 1 ? " " + rounded(matched.weight) : "";
      const std::string often = matched.times > 1 ? ", " + counted(matched.times, "time") : "";
      line.own(" (").own(to_string(match.first)).own(weight).own(often).own(")");
    }
    out_.write(line);
  }
}

// The forms in which a name stands, a line each, and how often.
void TextOutput::write_forms(const Response& response) {
  for (const auto& [form, passages, articles] : response.forms) {
    cli::Paragraph line({2, 6});
    line.foreign(form.text).own("  ").own(text::to_string(form.language)).own("  ").own(to_string(form.via));
    line.own("  " + counted(passages, "passage") + " in " + counted(articles, "article"));
    out_.write(line);
  }
  if (!response.forms.empty()) out_.write_empty_line();
}

void TextOutput::write_alternatives(const Plan& plan) {
  cli::Paragraph line;
  const char* separator = "also searching: ";
  for (const Alternative* alternative : shown_alternatives(plan)) {
    line.own(std::exchange(separator, ", ")).foreign(alternative->text);
    line.own(" (" + std::to_string(static_cast<std::uint64_t>(alternative->passages)) + ")");
  }
  err_.write(line);
}

void TextOutput::write_summary(const Response& response) {
  out_.flush();
  err_.write(cli::Paragraph().own(response.passages == 0 ? "nothing found" : counts(response)));
  if (!response.suggestions.empty() && response.searched.empty())
    err_.write(cli::Paragraph().own("did you mean: ").foreign(corrected(response.query, response.suggestions)));
}

void TextOutput::write(const Response& response) {
  write_remarks(err_, response);
  if (!response.id.empty()) {
    out_.write(cli::Paragraph().own("== ").foreign(response.id).own("  ").foreign(response.query));
    out_.write_empty_line();
  }
  write_forms(response);
  if (style_.summary) write_alternatives(response.plan);
  if (style_.explain && style_.color && !response.answers.empty()) write_legend();
  for (const Answer& answer : response.answers) write_answer(answer, response.plan);
  write_facets(response);
  if (style_.summary) write_summary(response);
}

}  // namespace fihrist::searcher

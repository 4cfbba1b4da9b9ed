#include "searcher/text_output.hpp"

#include <utility>

#include "shared/cli/terminal.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::string_view kMark = "\033[1;31m";
constexpr std::string_view kTitle = "\033[1m";
constexpr std::string_view kDim = "\033[2m";
constexpr std::string_view kReset = "\033[0m";

// Facts about a hit on a line of their own, away from text that may run the other way.
std::string facts(const Hit& hit) {
  const index::Metadata& metadata = hit.passage.metadata;
  std::string line = std::to_string(hit.rank) + ".";
  const auto add = [&](const std::string& fact) {
    if (!fact.empty()) line += "  " + cli::printable(fact);
  };
  add(metadata.date ? to_iso(*metadata.date) : std::string());
  add(hit.passage.language);
  add(rounded(hit.score));
  add(metadata.id);
  add(metadata.source);
  return line;
}

}  // namespace

// Marks change at the borders of words only, so that joined letters stay joined.
void TextOutput::write_marked(std::string_view text, ByteRange range, const std::vector<Span>& spans) {
  std::size_t at = range.begin;
  for (const Span& span : spans) {
    out_ << cli::printable(text.substr(at, span.source.begin - at));
    if (style_.color) out_ << kMark;
    out_ << cli::printable(span.source.of(text));
    if (style_.color) out_ << kReset;
    at = span.source.end;
  }
  out_ << cli::printable(text.substr(at, range.end - at));
}

void TextOutput::write_answer(const Answer& answer, const Plan& plan) {
  const index::Passage& passage = answer.hit.passage;
  if (style_.color) out_ << kDim;
  out_ << facts(answer.hit);
  if (style_.color) out_ << kReset;
  out_ << '\n';
  const std::string& title = passage.metadata.title;
  if (!title.empty()) {
    out_ << "    ";
    if (style_.color && answer.hit.title.empty()) out_ << kTitle;
    write_marked(title, {0, title.size()}, answer.hit.title);
    if (style_.color && answer.hit.title.empty()) out_ << kReset;
    out_ << '\n';
  }
  const Snippet snippet = make_snippet(passage.text, answer.hit.text, segmenter_, style_.snippet);
  const char* before = snippet.cut_before ? "    … " : "    ";
  for (const auto& [source, spans] : snippet.fragments) {
    out_ << std::exchange(before, " … ");
    write_marked(passage.text, source, spans);
  }
  if (!snippet.fragments.empty()) out_ << (snippet.cut_behind ? " …" : "") << '\n';
  if (style_.explain) write_explanation(answer, plan);
  out_ << '\n';
}

// A line for each word of the query: the words that stand for it, by which rule, how often.
void TextOutput::write_explanation(const Answer& answer, const Plan& plan) {
  const char* sign = "    score: ";
  for (std::size_t i = 0; i < kSteps; ++i) {
    if (answer.hit.steps[i] == 0) continue;
    out_ << std::exchange(sign, " + ") << kStepNames[i] << ' ' << rounded(answer.hit.steps[i]);
  }
  if (total(answer.hit.steps) > 0) out_ << '\n';
  for (const auto& [word, matches] : matches_of(answer.hit)) {
    out_ << "    " << cli::printable(plan.words[word].typed) << " matched";
    const char* separator = " ";
    for (const auto& [match, times] : matches) {
      out_ << std::exchange(separator, ", ") << cli::printable(match.second) << " (" << to_string(match.first);
      if (times > 1) out_ << ", " << times << " times";
      out_ << ')';
    }
    out_ << '\n';
  }
}

// The forms in which a name stands, a line each, and how often.
void TextOutput::write_forms(const Response& response) {
  for (const auto& [form, passages, articles] : response.forms) {
    out_ << "  " << cli::printable(form.text) << "  " << text::to_string(form.language) << "  " << to_string(form.via)
         << "  " << passages << (passages == 1 ? " passage in " : " passages in ") << articles
         << (articles == 1 ? " article\n" : " articles\n");
  }
  if (!response.forms.empty()) out_ << '\n';
}

void TextOutput::write_alternatives(const Plan& plan) {
  const char* separator = "also searching: ";
  const std::vector<const Alternative*> shown = shown_alternatives(plan);
  for (const Alternative* alternative : shown) {
    err_ << std::exchange(separator, ", ") << cli::printable(alternative->text) << " ("
         << static_cast<std::uint64_t>(alternative->passages) << ')';
  }
  if (!shown.empty()) err_ << '\n';
}

void TextOutput::write(const Response& response) {
  write_remarks(err_, response);
  if (!response.id.empty()) {
    out_ << "== " << cli::printable(response.id) << "  " << cli::printable(response.query) << "\n\n";
  }
  write_forms(response);
  if (style_.summary) write_alternatives(response.plan);
  for (const Answer& answer : response.answers) write_answer(answer, response.plan);
  if (!style_.summary) return;
  out_.flush();
  if (response.passages == 0) {
    err_ << "nothing found\n";
    return;
  }
  err_ << counts(response) << '\n';
}

}  // namespace fihrist::searcher

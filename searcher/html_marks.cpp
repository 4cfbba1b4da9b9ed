#include "searcher/html_marks.hpp"

#include "searcher/html.hpp"

namespace fihrist::searcher {

void HtmlMarks::write(std::string_view text, ByteRange range, const std::vector<Span>& spans) {
  std::size_t at = range.begin;
  for (const Span& span : spans) {
    if (span.source.begin < at || span.source.end > range.end) continue;
    out_ << escaped(text.substr(at, span.source.begin - at));
    write_mark(span.source.of(text), span.via, span.word);
    at = span.source.end;
  }
  out_ << escaped(text.substr(at, range.end - at));
}

void HtmlMarks::write_mark(std::string_view word, Via via, std::size_t of) {
  rules_.set(static_cast<std::size_t>(via));
  out_ << "<mark class=\"" << to_string(via) << "\" title=\"" << relation(via) << ' ' << escaped(plan_.words[of].typed)
       << "\">" << escaped(word) << "</mark>";
}

}  // namespace fihrist::searcher

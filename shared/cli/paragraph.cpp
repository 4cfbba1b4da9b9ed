#include "shared/cli/paragraph.hpp"

#include <unicode/uchar.h>

#include "shared/cli/terminal.hpp"

namespace fihrist::cli {
namespace {

// The end of the marks at the beginning of a text, which belong to the letter before it.
std::size_t behind_marks(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size(); end = at) {
    const auto c = static_cast<UChar32>(next_code_point(text, at));
    if (!u_hasBinaryProperty(c, UCHAR_GRAPHEME_EXTEND)) break;
  }
  return end;
}

}  // namespace

Paragraph& Paragraph::own(std::string_view text, std::string_view sgr) {
  add(text, sgr, false);
  return *this;
}

Paragraph& Paragraph::foreign(std::string_view text, std::string_view sgr) {
  add(text, sgr, true);
  return *this;
}

void Paragraph::add(std::string_view text, std::string_view sgr, bool foreign) {
  const std::string shown = printable(text);
  std::size_t begin = text_.size();
  text_ += shown;
  if (!runs_.empty() && runs_.back().foreign == foreign) {
    begin += behind_marks(shown);
    runs_.back().source.end = begin;
  }
  if (text_.size() > begin) runs_.push_back({{begin, text_.size()}, sgr, foreign});
}

}  // namespace fihrist::cli

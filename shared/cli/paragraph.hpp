// Text for people, in logical order: what is ours in it and what is of others, and how each part is shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"

namespace fihrist::cli {

// Columns before the first line of a paragraph and before the others.
struct Indent {
  std::size_t first = 0;
  std::size_t rest = 4;
};

class Paragraph {
 public:
  struct Run {
    ByteRange source;      // of text()
    std::string_view sgr;  // parameters of the SGR sequence it is shown in, such as "1;31"; empty for none
    bool foreign = false;  // may run the other way
  };

  explicit Paragraph(Indent indent = {}) : indent_(indent) {}

  // Adds text, of which only what is printable() is kept; marks at its beginning are shown as the letter before them.
  // `sgr` must outlive the paragraph.
  Paragraph& own(std::string_view text, std::string_view sgr = {});      // left to right
  Paragraph& foreign(std::string_view text, std::string_view sgr = {});  // of an article, a file name or a query

  // Where the whole paragraph leads; a URL as hyperlink.hpp makes it, or nothing.
  void link_to(std::string url) { url_ = std::move(url); }

  const std::string& text() const { return text_; }
  const std::vector<Run>& runs() const { return runs_; }
  const std::string& url() const { return url_; }
  Indent indent() const { return indent_; }

 private:
  void add(std::string_view text, std::string_view sgr, bool foreign);

  Indent indent_;
  std::string text_;
  std::vector<Run> runs_;
  std::string url_;
};

}  // namespace fihrist::cli

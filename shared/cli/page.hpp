// How a stream shows text, and what writes it there: paragraph by paragraph, in lines that fit.
#pragma once

#include <cstddef>
#include <optional>
#include <ostream>

#include "shared/cli/bidi.hpp"
#include "shared/cli/paragraph.hpp"
#include "shared/cli/terminal.hpp"
#include "shared/cli/text_breaks.hpp"
#include "shared/cli/wrap.hpp"

namespace fihrist::cli {

// As it is made, what suits a file and a program that reads on: lines as long as they come, in logical order.
struct Page {
  std::size_t width = 0;  // columns; 0 for lines as long as they come
  Bidi bidi = Bidi::off;
  bool hyperlinks = false;
};

// What the user asks for; nothing for what suits the stream.
struct PageOptions {
  std::optional<std::size_t> width;
  std::optional<Bidi> bidi;
  When hyperlinks = When::automatic;
};

// Of a terminal, its columns, isolates, and links where it shows colour; but for what the user asks.
Page page_for(Stream stream, const PageOptions& options, bool color);

class PageWriter {
 public:
  explicit PageWriter(std::ostream& out, Page page = {}) : out_(out), page_(page) {}

  void write(const Paragraph& paragraph);
  void write_empty_line() { out_ << '\n'; }
  void flush() { out_.flush(); }

 private:
  void write_line(const Paragraph& paragraph, const WrappedLine& line, std::string_view link);

  std::ostream& out_;
  Page page_;
  TextBreaks breaks_;
  std::size_t links_ = 0;  // that stand on several lines
};

}  // namespace fihrist::cli

#include "shared/cli/page.hpp"

#include <string>

#include "shared/cli/hyperlink.hpp"

namespace fihrist::cli {
namespace {

constexpr std::string_view kLeftToRightMark = "\u200E";

// A terminal that orders text by itself is told to leave these lines alone (ECMA-48, BDSM).
constexpr std::string_view kExplicit = "\033[8l";
constexpr std::string_view kImplicit = "\033[8h";

void write_styled(std::ostream& out, const StyledLine& line) {
  for (const auto& [text, sgr] : line) {
    if (sgr.empty()) {
      out << text;
    } else {
      out << "\033[" << sgr << 'm' << text << "\033[0m";
    }
  }
}

}  // namespace

Page page_for(Stream stream, const PageOptions& options, bool color) {
  const bool understands = understands_sequences(stream);
  Page page;
  page.width = options.width ? *options.width : columns(stream);
  page.bidi = options.bidi.value_or(understands ? Bidi::isolate : Bidi::off);
  page.hyperlinks = options.hyperlinks == When::automatic ? understands && color : options.hyperlinks == When::always;
  return page;
}

void PageWriter::write_line(const Paragraph& paragraph, const WrappedLine& line, std::string_view link) {
  if (page_.bidi == Bidi::visual) out_ << kExplicit;
  if (page_.bidi == Bidi::isolate) out_ << kLeftToRightMark;
  out_ << std::string(line.indent, ' ') << link;
  write_styled(out_, styled_line(paragraph, line.source, page_.bidi, breaks_));
  if (!link.empty()) out_ << link_end();
  out_ << '\n';
  if (page_.bidi == Bidi::visual) out_ << kImplicit;
}

void PageWriter::write(const Paragraph& paragraph) {
  const auto lines = wrap(paragraph, page_.width, breaks_);
  std::string link;
  if (page_.hyperlinks && !paragraph.url().empty()) {
    link = link_start(paragraph.url(), lines.size() > 1 ? "fihrist-" + std::to_string(++links_) : "");
  }
  for (const WrappedLine& line : lines) write_line(paragraph, line, link);
}

}  // namespace fihrist::cli

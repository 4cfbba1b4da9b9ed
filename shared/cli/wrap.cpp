#include "shared/cli/wrap.hpp"

#include <algorithm>

#include "shared/base/space.hpp"

namespace fihrist::cli {
namespace {

struct Piece {
  Cluster cluster;
  bool is_white = false;
  bool may_begin = false;  // a line, after UAX #14
};

std::vector<Piece> pieces_of(std::string_view text, TextBreaks& breaks) {
  const std::vector<std::size_t> ends = breaks.line_ends(text);
  const std::vector<Cluster> clusters = breaks.clusters(text);
  std::vector<Piece> pieces;
  pieces.reserve(clusters.size());
  for (const Cluster& cluster : clusters) {
    const std::size_t begin = cluster.source.begin;
    const bool is_white = cluster.source.size() == 1 && is_space(text[begin]);
    pieces.push_back({cluster, is_white, std::binary_search(ends.begin(), ends.end(), begin)});
  }
  return pieces;
}

// The piece behind a line that begins with `first`. White space at its end needs no room.
std::size_t behind_line(const std::vector<Piece>& pieces, std::size_t first, std::size_t room) {
  std::size_t end = first;
  std::size_t columns = 0;
  for (std::size_t i = first; i < pieces.size(); ++i) {
    if (pieces[i].may_begin) end = i;
    columns += pieces[i].cluster.columns;
    if (columns > room && !pieces[i].is_white) return std::max(end > first ? end : i, first + 1);
  }
  return pieces.size();
}

Indent fitting(Indent indent, std::size_t width) {
  constexpr std::size_t kLeastWidth = 20;
  return width < kLeastWidth ? Indent{0, 0} : indent;
}

ByteRange without_white_end(std::string_view text, ByteRange line) {
  while (line.size() > 0 && is_space(text[line.end - 1])) --line.end;
  return line;
}

}  // namespace

std::vector<WrappedLine> wrap(const Paragraph& paragraph, std::size_t width, TextBreaks& breaks) {
  const std::string& text = paragraph.text();
  if (text.empty()) return {};
  if (width == 0) return {{{0, text.size()}, paragraph.indent().first}};
  const std::vector<Piece> pieces = pieces_of(text, breaks);
  const Indent indent = fitting(paragraph.indent(), width);
  std::vector<WrappedLine> lines;
  for (std::size_t first = 0; first < pieces.size();) {
    const std::size_t columns = lines.empty() ? indent.first : indent.rest;
    const std::size_t behind = behind_line(pieces, first, width - columns);
    const ByteRange line{pieces[first].cluster.source.begin, pieces[behind - 1].cluster.source.end};
    const ByteRange shown = without_white_end(text, line);
    if (shown.size() > 0) lines.push_back({shown, columns});
    first = behind;
  }
  return lines;
}

}  // namespace fihrist::cli

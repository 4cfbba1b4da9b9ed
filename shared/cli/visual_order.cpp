#include "shared/cli/visual_order.hpp"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "shared/base/error.hpp"
#include "shared/base/utf8.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::cli {
namespace {

// The text as ICU reads it, with the byte at which each of its units begins, and their end.
struct Utf16 {
  std::u16string units;
  std::vector<std::size_t> offsets;

  explicit Utf16(std::string_view text) {
    units.reserve(text.size());
    offsets.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
      offsets.push_back(at);
      const char32_t c = next_code_point(text, at);
      if (c > 0xFFFF) offsets.push_back(offsets.back());
      if (c > 0xFFFF) units.push_back(U16_LEAD(c));
      units.push_back(c > 0xFFFF ? U16_TRAIL(c) : static_cast<char16_t>(c));
    }
    offsets.push_back(text.size());
  }
};

struct VisualRun {
  ByteRange source;
  bool right_to_left = false;
};

// From left to right, on a line that itself runs so.
std::vector<VisualRun> visual_runs(std::string_view text) {
  const Utf16 utf16(text);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), ubidi_close);
  ubidi_setPara(bidi.get(), utf16.units.data(), static_cast<int32_t>(utf16.units.size()), UBIDI_LTR, nullptr, &status);
  const int32_t count = ubidi_countRuns(bidi.get(), &status);
  if (U_FAILURE(status)) throw Error("ICU cannot order text for the eye", "search with --bidi=off");
  std::vector<VisualRun> runs;
  runs.reserve(static_cast<std::size_t>(count));
  for (int32_t i = 0; i < count; ++i) {
    int32_t start = 0;
    int32_t length = 0;
    const UBiDiDirection direction = ubidi_getVisualRun(bidi.get(), i, &start, &length);
    const auto begin = static_cast<std::size_t>(start);
    const ByteRange source{utf16.offsets[begin], utf16.offsets[begin + static_cast<std::size_t>(length)]};
    runs.push_back({source, direction == UBIDI_RTL});
  }
  return runs;
}

std::string mirrored(std::string_view cluster) {
  std::string text;
  std::size_t at = 0;
  append_code_point(text, static_cast<char32_t>(u_charMirror(static_cast<UChar32>(next_code_point(cluster, at)))));
  return text.append(cluster.substr(at));
}

// The line, whose clusters are written one by one.
class Writer {
 public:
  Writer(const StyledLine& line, std::string_view text) : line_(line), text_(text) {
    ends_.reserve(line.size());
    std::size_t end = 0;
    for (const StyledText& part : line) ends_.push_back(end += part.text.size());
  }

  // Nothing of what only told the direction.
  void add(const Cluster& cluster, bool right_to_left) {
    std::size_t at = cluster.source.begin;
    if (is_unprintable(next_code_point(text_, at))) return;
    const auto part = std::upper_bound(ends_.begin(), ends_.end(), cluster.source.begin) - ends_.begin();
    const std::string_view text = cluster.source.of(text_);
    append(visual_, right_to_left ? mirrored(text) : std::string(text), line_[static_cast<std::size_t>(part)].sgr);
  }

  StyledLine finished() { return std::move(visual_); }

 private:
  const StyledLine& line_;
  std::string_view text_;
  std::vector<std::size_t> ends_;  // of the line's parts
  StyledLine visual_;
};

}  // namespace

StyledLine in_visual_order(const StyledLine& line, TextBreaks& breaks) {
  std::string text;
  for (const StyledText& part : line) text += part.text;
  const std::vector<Cluster> clusters = breaks.clusters(text);
  const auto first_from = [&](std::size_t offset) {
    const auto before = [](const Cluster& cluster, std::size_t at) { return cluster.source.begin < at; };
    return std::lower_bound(clusters.begin(), clusters.end(), offset, before);
  };
  Writer writer(line, text);
  for (const VisualRun& run : visual_runs(text)) {
    const auto begin = first_from(run.source.begin);
    const auto end = first_from(run.source.end);
    if (run.right_to_left) {
      std::for_each(std::make_reverse_iterator(end), std::make_reverse_iterator(begin),
                    [&](const Cluster& cluster) { writer.add(cluster, true); });
    } else {
      std::for_each(begin, end, [&](const Cluster& cluster) { writer.add(cluster, false); });
    }
  }
  return writer.finished();
}

}  // namespace fihrist::cli

#include "shared/cli/wrap.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "shared/base/space.hpp"
#include "tests/support/random_paragraph.hpp"

namespace fihrist::cli {
namespace {

using testing::ElementsAre;

std::vector<std::string> wrapped(std::string_view text, std::size_t width, Indent indent = {}) {
  const Paragraph paragraph = Paragraph(indent).foreign(text);
  TextBreaks breaks;
  std::vector<std::string> lines;
  for (const auto& [source, columns] : wrap(paragraph, width, breaks)) {
    lines.push_back(std::string(columns, ' ').append(source.of(paragraph.text())));
  }
  return lines;
}

TEST(Wrap, EndsLinesBetweenWords) {
  EXPECT_THAT(wrapped("Wheat left Odesa for Beirut", 20), ElementsAre("Wheat left Odesa for", "    Beirut"));
  EXPECT_THAT(wrapped("Wheat left Odesa for Beirut", 20, {2, 2}), ElementsAre("  Wheat left Odesa", "  for Beirut"));
  EXPECT_THAT(wrapped("استقبل مرفأ بيروت أول سفينة", 20, {0, 0}), ElementsAre("استقبل مرفأ بيروت", "أول سفينة"));
}

TEST(Wrap, MakesOneLineWithoutAWidth) {
  EXPECT_THAT(wrapped(std::string(999, 'x') + " y", 0, {4, 4}), ElementsAre("    " + std::string(999, 'x') + " y"));
  EXPECT_THAT(wrapped("", 0), ElementsAre());
  EXPECT_THAT(wrapped("", 40), ElementsAre());
}

TEST(Wrap, DividesWordsThatAreLongerThanALine) {
  EXPECT_THAT(wrapped("an abcdefghijklmnopqrstuvwxyz", 20, {0, 8}),
              ElementsAre("an", "        abcdefghijkl", "        mnopqrstuvwx", "        yz"));
}

TEST(Wrap, LeavesTheIndentOutWhereThereIsNoRoom) {
  EXPECT_THAT(wrapped("one two three", 5, {4, 8}), ElementsAre("one", "two", "three"));
  EXPECT_THAT(wrapped("日本", 1, {4, 4}), ElementsAre("日", "本"));
}

TEST(Wrap, CountsColumnsNotCharacters) {
  EXPECT_THAT(wrapped("日本語", 4, {0, 0}), ElementsAre("日本", "語"));
  EXPECT_THAT(wrapped("قَالَ لَهُ", 5, {0, 0}), ElementsAre("قَالَ", "لَهُ"));
}

std::string without_space(std::string_view text) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](char c) { return !is_space(c); });
  return kept;
}

void expect_line_laws(std::string_view text, const WrappedLine& line, std::size_t width, TextBreaks& breaks) {
  std::set<std::size_t> borders = {0};
  std::size_t columns = line.indent;
  std::size_t clusters = 0;
  for (const Cluster& cluster : breaks.clusters(text)) {
    borders.insert(cluster.source.end);
    if (cluster.source.begin < line.source.begin || cluster.source.end > line.source.end) continue;
    columns += cluster.columns;
    if (cluster.columns > 0) ++clusters;
  }
  EXPECT_TRUE(columns <= width || clusters == 1) << text;
  EXPECT_TRUE(borders.contains(line.source.begin) && borders.contains(line.source.end)) << text;

  const auto ends = breaks.line_ends(text);
  std::size_t behind = line.source.end;
  while (behind < text.size() && is_space(text[behind])) ++behind;
  if (std::binary_search(ends.begin(), ends.end(), behind)) return;
  const auto within = [&](std::size_t end) { return borders.contains(end) && line.source.begin < end && end < behind; };
  EXPECT_TRUE(std::none_of(ends.begin(), ends.end(), within)) << "divides a word without need: " << text;
}

TEST(Wrap, LosesNothingAndFits) {
  TextBreaks breaks;
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const Paragraph paragraph = tests::random_paragraph(seed);
    const std::size_t width = 1 + seed % 60;
    std::string shown;
    for (const WrappedLine& line : wrap(paragraph, width, breaks)) {
      expect_line_laws(paragraph.text(), line, width, breaks);
      shown += line.source.of(paragraph.text());
    }
    EXPECT_EQ(without_space(shown), without_space(paragraph.text()));
  }
}

}  // namespace
}  // namespace fihrist::cli

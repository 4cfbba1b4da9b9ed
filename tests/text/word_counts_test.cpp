#include "shared/text/word_counts.hpp"

#include <gtest/gtest.h>

#include <charconv>
#include <string>
#include <vector>

#include "shared/text/fold.hpp"

namespace fihrist::text {
namespace {

struct Entry {
  std::string_view word;
  std::uint32_t count = 0;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> all = [] {
    std::vector<Entry> result;
    std::string_view rest = arabic_word_counts();
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(line.size() + 1);
      const std::size_t tab = line.find('\t');
      Entry entry{line.substr(0, tab)};
      const auto [end, error] = std::from_chars(line.data() + tab + 1, line.data() + line.size(), entry.count);
      if (error != std::errc{} || end != line.data() + line.size()) entry.count = 0;
      result.push_back(entry);
    }
    return result;
  }();
  return all;
}

TEST(WordCounts, AreALineForEachWord) {
  ASSERT_TRUE(arabic_word_counts().ends_with('\n'));
  EXPECT_GT(entries().size(), 50000U);
  for (const Entry& entry : entries()) {
    ASSERT_FALSE(entry.word.empty());
    ASSERT_GT(entry.count, 0U) << entry.word;
  }
}

TEST(WordCounts, AreUniqueAndInTheOrderOfBytes) {
  for (std::size_t i = 1; i < entries().size(); ++i) ASSERT_LT(entries()[i - 1].word, entries()[i].word);
}

// A table made before a change of folding would silently miss the words that fold otherwise now.
TEST(WordCounts, AreOfFoldedWords) {
  for (const Entry& entry : entries()) ASSERT_EQ(fold(entry.word), entry.word);
}

TEST(WordCounts, AreFoundForEveryWord) {
  for (const Entry& entry : entries()) ASSERT_EQ(arabic_word_count(entry.word), entry.count) << entry.word;
}

TEST(WordCounts, AreZeroForWordsBeforeBetweenAndBehindTheTable) {
  const std::string first(entries().front().word);
  const std::string last(entries().back().word);
  for (const std::string& absent :
       {std::string(), std::string("\t"), std::string("\n"), std::string("Beirut"), std::string("\xFF"),
        first.substr(1), first + "!", last + "ي", last + "\t", std::string("بيروتتت"), std::string("بيروت\t344")}) {
    EXPECT_EQ(arabic_word_count(absent), 0U) << absent;
  }
}

TEST(WordCounts, TellACliticFromALetter) {
  EXPECT_GT(arabic_word_count("بيروت"), 100 * arabic_word_count("يروت"));
  EXPECT_GT(arabic_word_count("العراق"), 100U);
}

}  // namespace
}  // namespace fihrist::text

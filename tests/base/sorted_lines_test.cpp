#include "shared/base/sorted_lines.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>

namespace fihrist {
namespace {

TEST(SortedLines, FindsEveryKeyAndNoOther) {
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    std::map<std::string, std::string> lines;
    for (int i = 0; i < round; ++i) {
      std::string key;
      for (int letter = 0; letter <= static_cast<int>(random() % 4); ++letter)
        key += static_cast<char>('a' + random() % 3);
      lines[key] = std::string(random() % 5, 'v');
    }
    std::string table;
    for (const auto& [key, value] : lines) table += key + "\t" + value + "\n";
    for (const auto& [key, value] : lines) {
      EXPECT_EQ(find_line(table, key), value);
      EXPECT_EQ(find_line(table, key + "z"), std::nullopt);
    }
    EXPECT_EQ(find_line(table, "zzz"), std::nullopt);
    EXPECT_EQ(find_line(table, ""), std::nullopt);
  }
}

}  // namespace
}  // namespace fihrist

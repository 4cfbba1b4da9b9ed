#include "shared/index/record.hpp"

#include <gtest/gtest.h>

#include "shared/base/error.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::index {
namespace {

Passage full_passage() {
  Passage passage;
  passage.metadata = {"wire-7",  "قناة السويس",         parse_date("2021-03-30"), "الأهرام",
                      "Sara A.", "https://x.example/7", "/archive/7.md"};
  passage.language = "ar";
  passage.offset = 1'234'567'890'123;
  passage.offset_points = 1'234'567'890'012;
  passage.copies_key = std::string("k\0y", 3);
  passage.text = "عادت الملاحة.\n\"Quoted\"\ttext";
  return passage;
}

TEST(Record, APassageComesBackAsItWasWritten) {
  EXPECT_EQ(decode(encode(full_passage())), full_passage());
  EXPECT_EQ(decode(encode(Passage{})), Passage{});
}

TEST(Record, AnyTextComesBackAsItWasWritten) {
  tests::RandomText random(11);
  for (int i = 0; i < 200; ++i) {
    Passage passage = full_passage();
    passage.metadata.id = random.make(3, true);
    passage.metadata.title = random.make(i % 7, true) + std::string(static_cast<std::size_t>(i), '\0');
    passage.text = random.make(60, true);
    passage.offset = std::uint64_t{1} << (i % 64);
    EXPECT_EQ(decode(encode(passage)), passage);
  }
}

TEST(Record, CutOffDataIsRefused) {
  const std::string data = encode(full_passage());
  for (std::size_t size = 0; size < data.size(); ++size) EXPECT_THROW(decode(data.substr(0, size)), Error) << size;
}

TEST(Record, DataWithSomethingBehindItIsRefused) {
  EXPECT_THROW(decode(encode(full_passage()) + "x"), Error);
}

TEST(Record, DamagedDataIsRefusedOrReadButNeverReadBeyond) {
  const std::string data = encode(full_passage());
  for (std::size_t at = 0; at < data.size(); ++at) {
    std::string damaged = data;
    damaged[at] = '\xFF';
    try {
      EXPECT_LE(decode(damaged).text.size(), data.size());
    } catch (const Error& error) {
      EXPECT_FALSE(error.hint().empty());
    }
  }
}

}  // namespace
}  // namespace fihrist::index

#include "shared/text/keyboard.hpp"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/random_text.hpp"

namespace fihrist::text {
namespace {

// All that the keys of letters and signs write.
const std::string kLatin = "`~()qwertyuiop[]QWERTYUIOP{}asdfghjkl;'ASDFGHJKL|zxcvbnm,./ZXCVBNM<>?";

TEST(Keyboard, TypesArabicWithTheLatinLayoutOn) {
  EXPECT_EQ(arabic_keys("hgrhivm"), "القاهرة");
  EXPECT_EQ(arabic_keys("hgpvs hge,vd"), "الحرس الثوري");
  EXPECT_EQ(arabic_keys("]lar"), "دمشق");
  EXPECT_EQ(arabic_keys("'ivhk"), "طهران");
  EXPECT_EQ(arabic_keys("bfk hgsgl"), "لابن السلم");
}

TEST(Keyboard, TypesSeatsOfHamzaWithShift) {
  EXPECT_EQ(arabic_keys("H Y N G T B"), "أ إ آ لأ لإ لآ");
}

TEST(Keyboard, TypesEnglishWithTheArabicLayoutOn) {
  EXPECT_EQ(latin_keys("هقشض", LamAlef::one_key), "iraq");
  EXPECT_EQ(latin_keys("صاهفث اخعسث", LamAlef::one_key), "white house");
}

TEST(Keyboard, ReadsLamAlefBothWays) {
  EXPECT_EQ(latin_keys("لاشىن", LamAlef::one_key), "bank");
  EXPECT_EQ(latin_keys("مهلاف", LamAlef::two_keys), "light");
}

TEST(Keyboard, LeavesTheRestAlone) {
  EXPECT_EQ(arabic_keys("2023 +-*= \xFF é 日"), "2023 +-*= \xFF é 日");
  EXPECT_EQ(latin_keys("٢٠٢٣ +-*= \xD8 é 日", LamAlef::one_key), "٢٠٢٣ +-*= \xD8 é 日");
}

TEST(Keyboard, ComesBackFromArabicWhereNoTwoKeysWriteWhatOneDoes) {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    std::string typed;
    for (int i = 0; i < 12; ++i) typed += kLatin[random() % kLatin.size()];
    bool is_ambiguous = false;
    for (const auto* keys : {"gh", "gH", "gY", "gN"})
      is_ambiguous = is_ambiguous || typed.find(keys) != std::string::npos;
    if (is_ambiguous) continue;
    EXPECT_EQ(latin_keys(arabic_keys(typed), LamAlef::one_key), typed);
  }
}

TEST(Keyboard, ComesBackFromLatinWhicheverWayLamAlefIsRead) {
  std::mt19937 random(2);
  for (int round = 0; round < 2000; ++round) {
    std::string keys;
    for (int i = 0; i < 12; ++i) keys += kLatin[random() % kLatin.size()];
    const std::string arabic = arabic_keys(keys);
    for (const LamAlef lam_alef : {LamAlef::one_key, LamAlef::two_keys})
      EXPECT_EQ(arabic_keys(latin_keys(arabic, lam_alef)), arabic) << keys;
  }
}

TEST(Keyboard, TakesAnyBytes) {
  tests::RandomText texts(3);
  for (int round = 0; round < 500; ++round) {
    const std::string text = texts.make(20, true);
    arabic_keys(text);
    EXPECT_LE(latin_keys(text, LamAlef::one_key).size(), text.size());
  }
}

}  // namespace
}  // namespace fihrist::text

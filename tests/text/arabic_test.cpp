#include "shared/text/arabic.hpp"

#include <gtest/gtest.h>

#include "shared/base/utf8.hpp"
#include "shared/text/fold.hpp"
#include "shared/text/word_counts.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::text {
namespace {

std::string stem(std::string_view written) {
  return arabic_stem(fold(written));
}

struct Family {
  std::string_view bare;
  std::vector<std::string_view> forms;
};

TEST(ArabicStem, OfAWordIsThatOfTheWordWithClitics) {
  const std::vector<Family> families = {
      {"كتاب", {"الكتاب", "والكتاب", "بالكتاب", "للكتاب", "كتابه", "كتابها", "وكتابها", "وبالكتاب", "فالكتاب"}},
      {"بيروت", {"وبيروت", "لبيروت", "ببيروت"}},
      {"بغداد", {"وبغداد", "لبغداد", "ببغداد"}},
      {"دمشق", {"ودمشق", "بدمشق"}},
      {"العراق", {"بالعراق", "والعراق", "للعراق", "وبالعراق", "كالعراق"}},
      {"لبنان", {"ولبنان", "بلبنان", "للبنان", "وللبنان"}},
      {"ليبيا", {"وليبيا", "لليبيا"}},
      {"لجنة", {"اللجنة", "للجنة", "واللجنة", "وللجنة"}},
      {"فلسطين", {"وفلسطين", "لفلسطين", "بفلسطين"}},
      {"الحرس", {"والحرس", "للحرس", "بالحرس"}},
      {"وزير", {"الوزير", "والوزير", "للوزير", "وزيراً", "وزيره"}},
      {"إيران", {"وإيران", "لإيران", "بإيران"}},
      {"مسؤول", {"المسؤول", "مسئول", "والمسئول", "مسؤولون", "المسؤولين"}},
      {"مدينة", {"مدينته", "مدينتها", "مدينتهم", "ومدينته"}},
      {"بيت", {"بيته", "بيتها", "وبيته"}},
      {"وفاة", {"وفاته", "وفاتها"}},
      {"قال", {"قالت"}},
      {"نشر", {"نشرت", "ونشرت"}},
      {"يصبح", {"سيصبح", "وسيصبح"}},
      {"القاهرة", {"بالقاهرة", "والقاهرة", "للقاهرة", "وبالقاهرة"}},
  };
  for (const auto& [bare, forms] : families) {
    for (const std::string_view form : forms) EXPECT_EQ(stem(form), stem(bare)) << form;
  }
  EXPECT_EQ(stem("كتابه"), "كتاب");
}

TEST(ArabicStem, KeepsALetterThatIsNoClitic) {
  for (const std::string_view word : {"بيروت", "بغداد", "بوتين", "فلسطين", "وزير", "لبنان", "ليبيا", "فرنسا",
                                      "بريطانيا", "وكالة", "كردستان", "لندن", "بايدن", "واشنطن", "كوريا", "والد"}) {
    const std::string_view first = word.substr(0, 2);
    EXPECT_TRUE(stem(word).starts_with(first)) << word << " has stem " << stem(word);
  }
}

TEST(ArabicStem, KeepsWordsOfDifferentMeaningApart) {
  EXPECT_NE(stem("بيروت"), stem("يروت"));
  EXPECT_NE(stem("وزير"), stem("زير"));
  EXPECT_NE(stem("لبنان"), stem("بنان"));
  EXPECT_NE(stem("لجنة"), stem("الجنة"));
  EXPECT_NE(stem("كتاب"), stem("باب"));
  EXPECT_NE(stem("بيت"), stem("بي"));
  EXPECT_NE(stem("صوت"), stem("صو"));
  EXPECT_NE(stem("سيارة"), stem("يارة"));
  EXPECT_NE(stem("سيناء"), stem("يناء"));
  EXPECT_EQ(stem("الكويت"), "كويت");
  EXPECT_EQ(stem("السنوار"), "سنوار");
  EXPECT_EQ(stem("إنترنت"), "انترنت");
}

TEST(ArabicStem, LeavesWhatIsNotArabicAsItIs) {
  for (const std::string_view word : {"", "beirut", "2023", "1445ه", "москва", "ا1", "\xFF", "\xD8"}) {
    EXPECT_EQ(arabic_stem(word), word);
  }
}

void expect_stem(std::string_view folded) {
  const std::string stem = arabic_stem(folded);
  ASSERT_EQ(stem.empty(), folded.empty()) << folded;
  ASSERT_LE(stem.size(), folded.size()) << folded;
  ASSERT_NE(folded.find(stem), std::string_view::npos) << folded;
  ASSERT_TRUE(find_ill_formed(folded) || !find_ill_formed(stem)) << folded;
}

TEST(ArabicStem, IsAPartOfEveryWordInTheTable) {
  std::string_view table = arabic_word_counts();
  while (!table.empty()) {
    expect_stem(table.substr(0, table.find('\t')));
    table.remove_prefix(table.find('\n') + 1);
  }
}

TEST(ArabicStem, IsAPartOfAnyWordOfFewLetters) {
  static constexpr std::string_view kLetters = "اوبفكلينهتمدرسء";
  std::mt19937 random(1);
  for (int round = 0; round < 50000; ++round) {
    std::string word;
    for (auto left = random() % 9; left > 0; --left) word += kLetters.substr(random() % (kLetters.size() / 2) * 2, 2);
    expect_stem(word);
  }
}

TEST(ArabicStem, IsAPartOfAnyText) {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const std::string text = tests::RandomText(seed).make(2, true);
    expect_stem(text);
    expect_stem(fold(text));
  }
}

}  // namespace
}  // namespace fihrist::text

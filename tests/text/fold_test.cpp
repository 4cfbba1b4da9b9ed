#include "shared/text/fold.hpp"

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <random>
#include <string>
#include <vector>

#include "shared/base/utf8.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::text {
namespace {

struct Rule {
  std::string_view written;
  std::string_view folded;
};

void expect_folds(const std::vector<Rule>& rules) {
  for (const auto& [written, folded] : rules) EXPECT_EQ(fold(written), folded) << written;
}

TEST(Folding, GivesOneLetterForTheLettersOfEachCountry) {
  expect_folds({{"آ", "ا"}, {"أ", "ا"}, {"إ", "ا"}, {"ٱ", "ا"}, {"ٲ", "ا"}, {"ٳ", "ا"}, {"ؤ", "ء"}, {"ئ", "ء"},
                {"ء", "ء"}, {"ى", "ي"}, {"ی", "ي"}, {"ے", "ي"}, {"ې", "ي"}, {"ة", "ه"}, {"ۀ", "ه"}, {"ہ", "ه"},
                {"ۃ", "ه"}, {"ھ", "ه"}, {"ە", "ه"}, {"ک", "ك"}, {"گ", "ك"}, {"ڪ", "ك"}, {"ڭ", "ك"}, {"پ", "ب"},
                {"چ", "ج"}, {"ژ", "ز"}, {"ڤ", "ف"}, {"ڥ", "ف"}, {"ڨ", "ق"}});
}

TEST(Folding, GivesOneSpellingOfArabicWords) {
  expect_folds({{"الْقـــاهِرة", "القاهره"},
                {"مُحَمَّدٌ", "محمد"},
                {"هٰذا", "هذا"},
                {"ﺍﻟﻜﺘﺎﺏ", "الكتاب"},
                {"ﻻ", "لا"},
                {"مسؤول", "مسءول"},
                {"مسئول", "مسءول"},
                {"الأنبار", "الانبار"},
                {"ﷲ", "الله"},
                {"\u200Fبيروت\u200F", "بيروت"},
                {"می\u200Cخواهم", "ميخواهم"}});
}

TEST(Folding, GivesOneSpellingOfLatinWords) {
  expect_folds({{"Beirut", "beirut"},
                {"ISTANBUL", "istanbul"},
                {"İstanbul", "istanbul"},
                {"Erdoğan", "erdogan"},
                {"Straße", "strasse"},
                {"ﬁne", "fine"},
                {"Ｃａｉｒｏ", "cairo"},
                {"café", "cafe"},
                {"cafe\u0301", "cafe"},
                {"Kata'ib", "kataib"},
                {"Kata’ib", "kataib"},
                {"Sanʿa", "sana"},
                {"Qur`an", "quran"},
                {"co\u00ADoperate", "cooperate"},
                {"U.S", "us"},
                {"U.N.H.C.R", "unhcr"},
                {"example.com", "example.com"}});
}

TEST(Folding, GivesOneSpellingOfNumbers) {
  expect_folds({{"٢٠٢٣", "2023"},
                {"۲۰۲۳", "2023"},
                {"२०२३", "2023"},
                {"1,234", "1234"},
                {"1,234,567", "1234567"},
                {"١٬٢٣٤", "1234"},
                {"٣٫١٤", "3.14"},
                {"3.14", "3.14"},
                {"1,5", "1,5"},
                {"1,23456", "1,23456"}});
}

TEST(Folding, LeavesTheLettersOfOtherScripts) {
  expect_folds({{"Москва", "москва"}, {"日本語", "日本語"}, {"हिन्दी", "हिन्दी"}, {"שָׁלוֹם", "שלום"}});
}

TEST(Folding, LeavesNothingOfMarksAlone) {
  expect_folds({{"", ""}, {"ـــ", ""}, {"\u064B\u0651", ""}});
}

TEST(Folding, MakesIllFormedBytesReplacementCharacters) {
  EXPECT_EQ(fold("a\xFFz"), "a\uFFFDz");
}

TEST(Folding, ChangesNothingTheSecondTime) {
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    const std::string folded = fold(tests::RandomText(seed).make(20, true));
    EXPECT_EQ(fold(folded), folded);
    EXPECT_EQ(find_ill_formed(folded), std::nullopt);
  }
}

TEST(Folding, IsIdempotentOnEveryCodePoint) {
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string written;
    append_code_point(written, c);
    const std::string folded = fold(written);
    ASSERT_EQ(fold(folded), folded) << "U+" << std::hex << static_cast<std::uint32_t>(c);
  }
}

// Words of these alone are folded letter by letter; a mark of direction behind them asks for all the rules.
TEST(Folding, OfPlainArabicIsThatOfAllTheRules) {
  std::mt19937 random(7);
  std::uniform_int_distribution<char32_t> letter(0x0621, 0x0652);
  for (int i = 0; i < 20'000; ++i) {
    std::string word;
    for (int length = i % 9; length >= 0; --length) append_code_point(word, letter(random));
    ASSERT_EQ(fold(word), fold(word + "\u200F")) << word;
  }
}

TEST(Folding, IsTheSameForComposedAndDecomposedText) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* composer = icu::Normalizer2::getNFCInstance(status);
  const auto* decomposer = icu::Normalizer2::getNFDInstance(status);
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    const std::string text = tests::RandomText(seed).make(20, false);
    const auto utf16 = icu::UnicodeString::fromUTF8(text);
    std::string composed;
    std::string decomposed;
    composer->normalize(utf16, status).toUTF8String(composed);
    decomposer->normalize(utf16, status).toUTF8String(decomposed);
    ASSERT_TRUE(U_SUCCESS(status));
    EXPECT_EQ(fold(composed), fold(text));
    EXPECT_EQ(fold(decomposed), fold(text));
  }
}

TEST(Folding, CopesWithAWordOfAMegabyte) {
  EXPECT_EQ(fold(std::string(1000000, 'A')), std::string(1000000, 'a'));
  std::string tatweel;
  for (int i = 0; i < 500000; ++i) tatweel += "\u0640";
  EXPECT_EQ(fold("ا" + tatweel + "ب"), "اب");
}

}  // namespace
}  // namespace fihrist::text

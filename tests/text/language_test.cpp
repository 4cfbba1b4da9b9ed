#include "shared/text/language.hpp"

#include <gtest/gtest.h>

namespace fihrist::text {
namespace {

TEST(LanguageOfAWord, IsThatOfItsFirstLetter) {
  for (const std::string_view word : {"Cairo", "Erdoğan", "İzmir", "5kg", "'tis", "Ｃ"}) {
    EXPECT_EQ(language_of_word(word), Language::en) << word;
  }
  for (const std::string_view word : {"القاهرة", "1445هـ", "ﺍﻟﻜﺘﺎﺏ", "گفت", "ـها"}) {
    EXPECT_EQ(language_of_word(word), Language::ar) << word;
  }
  for (const std::string_view word : {"", "2023", "٢٠٢٣", "Москва", "日本", "שלום", "\xFF", "😀"}) {
    EXPECT_EQ(language_of_word(word), Language::other) << word;
  }
}

TEST(LanguageOfAText, IsThatOfMostLetters) {
  EXPECT_EQ(language_of_text("The port of Beirut (بيروت), 2020"), Language::en);
  EXPECT_EQ(language_of_text("مرفأ بيروت (Port) عام 2020"), Language::ar);
  EXPECT_EQ(language_of_text("الأخبار \xFF BBC"), Language::ar);
  EXPECT_EQ(language_of_text("Москва сегодня and BBC"), Language::other);
  EXPECT_EQ(language_of_text("2020 — 2023 ٢٠٢٣ ..."), Language::other);
  EXPECT_EQ(language_of_text(""), Language::other);
}

TEST(Language, IsNamedByItsCode) {
  EXPECT_EQ(to_string(Language::en), "en");
  EXPECT_EQ(to_string(Language::ar), "ar");
  EXPECT_EQ(to_string(Language::other), "und");
}

TEST(LanguageCode, IsOfTheNameOrTheCodeThatIsAskedFor) {
  for (const std::string_view name : {"ar", "AR", "Arabic", "العربية", "عربي"}) EXPECT_EQ(language_code(name), "ar");
  for (const std::string_view name : {"en", "English", "الإنجليزية", "إنجليزي"}) EXPECT_EQ(language_code(name), "en");
  EXPECT_EQ(language_code("FA"), "fa");
  EXPECT_EQ(language_code(""), "");
}

}  // namespace
}  // namespace fihrist::text

#include "shared/text/stopwords.hpp"

#include <gtest/gtest.h>

namespace fihrist::text {
namespace {

TEST(StopWords, AreThoseOfQuestions) {
  for (const std::string_view word : {"the", "The", "who", "what", "is", "of", "and"}) {
    EXPECT_TRUE(is_stop_word(word, Language::en)) << word;
  }
  for (const std::string_view word : {"من", "مَن", "ما", "متى", "أين", "إلى", "على", "في", "التي", "هل", "كم", "و"}) {
    EXPECT_TRUE(is_stop_word(word, Language::ar)) << word;
  }
}

TEST(StopWords, MayHaveAConjunctionBeforeThem) {
  for (const std::string_view word : {"وفي", "فمن", "وهل", "ومتى", "والتي", "فهو"}) {
    EXPECT_TRUE(is_stop_word(word, Language::ar)) << word;
  }
}

TEST(StopWords, AreNeverWordsWithContent) {
  for (const std::string_view word :
       {"وزير", "وفد", "فرنسا", "فاس",  "ولي",   "والد", "وطن",   "فلسطين", "فن",   "وكالة",
        "مني",  "أمن", "عليا",  "وباء", "فيروس", "وادي", "الاسم", "قبلة",   "آلية", "آن"}) {
    EXPECT_FALSE(is_stop_word(word, Language::ar)) << word;
  }
  for (const std::string_view word : {"Cairo", "army", "against2", "islam", "america", "ministers", "war"}) {
    EXPECT_FALSE(is_stop_word(word, Language::en)) << word;
  }
}

TEST(StopWords, AreNoNamesThatFoldingMakesOfThem) {
  for (const std::string_view word : {"US", "U.S", "WHO", "IT"}) EXPECT_FALSE(is_stop_word(word, Language::en)) << word;
  for (const std::string_view word : {"us", "Who", "I", "A"}) EXPECT_TRUE(is_stop_word(word, Language::en)) << word;
  for (const std::string_view word : {"علي", "وعلي", "فهم", "فلان"}) {
    EXPECT_FALSE(is_stop_word(word, Language::ar)) << word;
  }
  EXPECT_TRUE(is_stop_word("وعلى", Language::ar));
}

TEST(StopWords, BelongToALanguage) {
  EXPECT_FALSE(is_stop_word("the", Language::other));
  EXPECT_FALSE(is_stop_word("the", Language::ar));
  EXPECT_FALSE(is_stop_word("من", Language::en));
  EXPECT_FALSE(is_stop_word("", Language::ar));
  EXPECT_FALSE(is_stop_word("", Language::en));
}

}  // namespace
}  // namespace fihrist::text

#include "shared/crosslingual/translation_model.hpp"

#include <gtest/gtest.h>

namespace fihrist::crosslingual {
namespace {

TEST(TranslationModel, LearnsWhichWordOfATermIsWhich) {
  const auto table = learn_translations({{{"nuclear", "deal"}, {"اتفاق", "نووي"}},
                                         {{"nuclear", "weapon"}, {"سلاح", "نووي"}},
                                         {{"trade", "deal"}, {"اتفاق", "تجاري"}},
                                         {{"weapon"}, {"سلاح"}}});
  EXPECT_EQ(table.at("nuclear").front().first, "نووي");
  EXPECT_EQ(table.at("deal").front().first, "اتفاق");
  EXPECT_EQ(table.at("trade").front().first, "تجاري");
}

TEST(TranslationModel, GivesEachWordProbabilitiesBestFirst) {
  const auto table = learn_translations(
      {{{"bank"}, {"مصرف"}}, {{"bank"}, {"مصرف"}}, {{"bank"}, {"ضفة"}}, {{"west", "bank"}, {"ضفة", "غربي"}}});
  for (const auto& [word, translations] : table) {
    double sum = 0;
    double last = 1;
    for (const auto& [translation, probability] : translations) {
      EXPECT_LE(probability, last) << word;
      last = probability;
      sum += probability;
    }
    EXPECT_LE(sum, 1 + 1e-9) << word;
  }
  EXPECT_TRUE(learn_translations({}).empty());
}

}  // namespace
}  // namespace fihrist::crosslingual

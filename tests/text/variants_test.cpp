#include "shared/text/variants.hpp"

#include <gmock/gmock.h>

#include <set>

#include "shared/base/utf8.hpp"
#include "shared/text/analyzer.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::text {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAreArray;

TEST(SpellingVariants, MeetTheWaysOneNameIsWritten) {
  struct Case {
    const char* one;
    const char* other;
    Language language;
  };
  for (const auto& [one, other, language] : std::vector<Case>{{"موريطان", "موريتان", Language::ar},
                                                              {"يوتوب", "يوتيوب", Language::ar},
                                                              {"مانجا", "مانغا", Language::ar},
                                                              {"اكسيجين", "اكسجين", Language::ar},
                                                              {"soleimani", "suleimani", Language::en},
                                                              {"hezbollah", "hizbollah", Language::en},
                                                              {"hussein", "husein", Language::en}}) {
    EXPECT_THAT(spelling_variants(one, language), Contains(other));
    EXPECT_THAT(spelling_variants(other, language), Contains(one)) << "the other way round";
  }
}

TEST(SpellingVariants, MeetFormsThatDifferInAWeakLetter) {
  EXPECT_THAT(spelling_variants("مدارس", Language::ar), Contains("مدرس"));
  EXPECT_THAT(spelling_variants("يكتب", Language::ar), Contains("تكتب"));
}

TEST(SpellingVariants, AreNotAnyWordThatLooksAlike) {
  EXPECT_THAT(spelling_variants("عراق", Language::ar), Not(Contains("فراق")));
  EXPECT_THAT(spelling_variants("صباح", Language::ar), Not(Contains("صلاح")));
  EXPECT_THAT(spelling_variants("سويس", Language::ar), Not(Contains("سيس"))) << "Suez, and what is left of Sisi";
}

TEST(SpellingVariants, AreNotGuessedForShortWordsNumbersAndOtherScripts) {
  for (const char* word : {"", "دار", "بن", "فيلق1"}) EXPECT_THAT(spelling_variants(word, Language::ar), IsEmpty());
  for (const char* word : {"", "port", "covid19", "قاسم"})
    EXPECT_THAT(spelling_variants(word, Language::en), IsEmpty());
  EXPECT_THAT(spelling_variants("порт", Language::other), IsEmpty());
  EXPECT_THAT(spelling_variants("harbour", Language::ar), IsEmpty());
}

TEST(SpellingVariants, AreWordsOfTheirOwnAndEachOnce) {
  Analyzer analyzer;
  for (const char* text : {"Soleimani Hezbollah Mississippi", "السليمانية والمهندس العراقيون"}) {
    for (const Token& token : analyzer.analyze(text)) {
      const auto variants = spelling_variants(token.stem, token.language);
      EXPECT_THAT(variants, Not(Contains(token.stem)));
      EXPECT_THAT(std::set<std::string>(variants.begin(), variants.end()), UnorderedElementsAreArray(variants));
      for (const std::string& variant : variants) {
        EXPECT_EQ(find_ill_formed(variant), std::nullopt);
        EXPECT_EQ(fold(variant), variant);
      }
    }
  }
}

}  // namespace
}  // namespace fihrist::text

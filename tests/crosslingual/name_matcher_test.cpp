#include "shared/crosslingual/name_matcher.hpp"

#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

#include "shared/text/fold.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using text::Language;

constexpr std::uint32_t kPassages = 100;
constexpr const char* kArabicWords[] = {
    "سلامي",   "سلام",   "إسلام",    "إسلامية", "الإسلام", "سليماني", "السليماني", "سلطاني",  "سليمان",  "قاليباف",
    "القذافي", "قذافي",  "قذيفة",    "حسين",    "الحسين",  "حسن",     "تحسين",     "غوتيريش", "جوتيريش", "خامنئي",
    "روحاني",  "رئيسي",  "الرئيس",   "نصر",     "الله",    "بوتين",   "زيلينسكي",  "نتنياهو", "بيروت",   "بغداد",
    "السودان", "سوداني", "السوداني", "أردوغان", "ماكرون",  "كركوك",   "كتاب",      "مدرسة",   "وزارة",   "حكومة"};
constexpr const char* kLatinWords[] = {
    "salami",  "salam",      "islam",    "islamic", "soleimani", "suleimani", "sulaymani", "sultan",
    "solomon", "qalibaf",    "ghalibaf", "gaddafi", "qaddafi",   "hussein",   "hussain",   "husayn",
    "hasan",   "guterres",   "khamenei", "rouhani", "raisi",     "putin",     "zelensky",  "netanyahu",
    "beirut",  "government", "minister", "school",  "kirkuk",    "macron",    "erdogan",   "sudan",
    "sudani",  "house",      "sultry",   "hustle",  "slm"};

class NameMatcherTest : public testing::Test {
 protected:
  NameMatcherTest() : vocabulary_(written()), matcher_(vocabulary_) {}

  std::vector<std::string> accepted(std::string_view word, Language from, Language to) const {
    std::vector<std::string> words;
    for (const NameCandidate& candidate : matcher_.match(text::fold(word), from, to)) {
      if (candidate.score >= 0) words.push_back(candidate.word);
    }
    return words;
  }
  std::vector<std::string> arabic(std::string_view latin) const { return accepted(latin, Language::en, Language::ar); }
  std::vector<std::string> latin(std::string_view arabic) const { return accepted(arabic, Language::ar, Language::en); }
  std::vector<std::string> spellings(std::string_view latin) const {
    return accepted(latin, Language::en, Language::en);
  }

  tests::TemporaryFolder folder_;
  Vocabulary vocabulary_;
  NameMatcher matcher_;

 private:
  Vocabulary written() const {
    std::vector<WordCount> words;
    for (const char* word : kArabicWords) words.push_back({text::fold(word), kPassages});
    for (const char* word : kLatinWords) words.push_back({word, kPassages});
    write_vocabulary(folder_.path() / "names", std::move(words));
    return Vocabulary(folder_.path() / "names");
  }
};

TEST_F(NameMatcherTest, TellsANameFromTheWordsAroundIt) {
  EXPECT_THAT(arabic("Salami"), ElementsAre("سلامي"));
  EXPECT_THAT(latin("سلامي"), ElementsAre("salami"));
}

TEST_F(NameMatcherTest, FindsArabicNamesInLatinLetters) {
  for (const char* word : {"Soleimani", "Suleimani", "Sulaymani"})
    EXPECT_THAT(arabic(word), Contains("سليماني")) << word;
  for (const char* word : {"Hussein", "Hussain", "Husayn", "Hossein", "Husain"})
    EXPECT_THAT(arabic(word), Contains("حسين")) << word;
  for (const char* word : {"Gaddafi", "Qaddafi", "Gadhafi", "Qadhafi"})
    EXPECT_THAT(arabic(word), Contains("قذافي")) << word;
  EXPECT_THAT(arabic("Sudani"), Contains("سوداني"));
  EXPECT_THAT(arabic("Hussein"), Not(Contains("حسن")));
}

TEST_F(NameMatcherTest, FindsPersianAndWesternNames) {
  EXPECT_THAT(arabic("Qalibaf"), Contains("قاليباف"));
  EXPECT_THAT(arabic("Ghalibaf"), Contains("قاليباف"));
  EXPECT_THAT(arabic("Khamenei"), Contains(text::fold("خامنئي")));
  EXPECT_THAT(arabic("Macron"), Contains("ماكرون"));
  EXPECT_THAT(arabic("Zelensky"), Contains("زيلينسكي"));
}

TEST_F(NameMatcherTest, FindsLatinSpellingsOfArabicLetters) {
  EXPECT_THAT(latin("سليماني"), IsSupersetOf({"soleimani", "suleimani", "sulaymani"}));
  EXPECT_THAT(latin("حسين"), IsSupersetOf({"hussein", "husayn"}));
  EXPECT_THAT(latin("قاليباف"), IsSupersetOf({"qalibaf", "ghalibaf"}));
  EXPECT_THAT(latin("قذافي"), Contains("qaddafi"));
}

TEST_F(NameMatcherTest, FindsOtherSpellingsInTheSameScript) {
  EXPECT_THAT(spellings("Soleimani"), IsSupersetOf({"suleimani", "sulaymani"}));
  EXPECT_THAT(spellings("Soleimani"), Not(Contains("soleimani")));
  EXPECT_THAT(spellings("Qaddafi"), Contains("gaddafi"));
  EXPECT_THAT(accepted("غوتيريش", Language::ar, Language::ar), ElementsAre("جوتيريش"));
}

TEST_F(NameMatcherTest, LeavesOrdinaryWordsAlone) {
  for (const char* word : {"government", "minister", "school", "translation"})
    EXPECT_THAT(arabic(word), IsEmpty()) << word;
  for (const char* word : {"مدرسة", "حكومة", "وزارة"}) EXPECT_THAT(latin(word), IsEmpty()) << word;
}

TEST_F(NameMatcherTest, SortsAndBoundsWhatItSays) {
  const auto candidates = matcher_.match("soleimani", Language::en, Language::ar);
  ASSERT_FALSE(candidates.empty());
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    EXPECT_GT(candidates[i].confidence, 0);
    EXPECT_LT(candidates[i].confidence, 1);
    EXPECT_GE(candidates[i].passages, kPassages);
    if (i > 0) {
      EXPECT_LE(candidates[i].score, candidates[i - 1].score);
    }
  }
}

TEST_F(NameMatcherTest, TakesNoAcronymForAName) {
  EXPECT_THAT(latin("سلام"), Not(Contains("slm")));
  EXPECT_THAT(arabic("slm"), IsEmpty());
}

TEST_F(NameMatcherTest, HasNothingToSayOfWhatIsNoName) {
  for (const char* word : {"", "a", "1234", "f16", "سلام1", "москва", "\xff"}) {
    EXPECT_THAT(accepted(word, Language::en, Language::ar), IsEmpty()) << word;
    EXPECT_THAT(accepted(word, Language::ar, Language::en), IsEmpty()) << word;
  }
  EXPECT_THAT(accepted(std::string(500, 'a'), Language::en, Language::ar), IsEmpty());
  EXPECT_THAT(accepted("salami", Language::other, Language::ar), IsEmpty());
}

TEST_F(NameMatcherTest, TakesAnyLetters) {
  std::mt19937 random(7);
  for (int round = 0; round < 400; ++round) {
    std::string letters(1 + random() % kMaxLetters, '\0');
    for (const Script script : {Script::latin, Script::arabic}) {
      for (char& letter : letters) letter = static_cast<char>(1 + random() % (alphabet_size(script) - 1));
      const std::string word = spelled(letters, script);
      for (const Language to : {Language::en, Language::ar})
        matcher_.match(word, script == Script::latin ? Language::en : Language::ar, to);
    }
  }
}

}  // namespace
}  // namespace fihrist::crosslingual

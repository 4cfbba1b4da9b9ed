#include "shared/text/segmenter.hpp"

#include <gmock/gmock.h>

#include <string>

#include "tests/support/random_text.hpp"
#include "tests/text/laws.hpp"

namespace fihrist::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> words(std::string_view text) {
  Segmenter segmenter;
  std::vector<std::string> result;
  for (const ByteRange word : segmenter.words(text)) result.emplace_back(word.of(text));
  return result;
}

std::vector<std::string> sentences(std::string_view text) {
  Segmenter segmenter;
  std::vector<std::string> result;
  for (const ByteRange sentence : segmenter.sentences(text)) result.emplace_back(sentence.of(text));
  return result;
}

TEST(Words, LeaveMarksOnAJoinerToTheJoiner) {
  Segmenter segmenter;
  const std::string_view text = "snake_\u0301\u200Dcase";
  const auto words = segmenter.words(text);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].of(text), "snake");
  EXPECT_EQ(words[1].of(text), "case");
}

TEST(Words, StandBetweenSpacesAndPunctuation) {
  EXPECT_THAT(words("Beirut's port, 2020: (gone)"), ElementsAre("Beirut's", "port", "2020", "gone"));
  EXPECT_THAT(words("«والحرس الثوري»، قال؟"), ElementsAre("والحرس", "الثوري", "قال"));
  EXPECT_THAT(words("COVID-19 al-Sadr"), ElementsAre("COVID", "19", "al", "Sadr"));
  EXPECT_THAT(words("الْقـــاهِرة"), ElementsAre("الْقـــاهِرة"));
  EXPECT_THAT(words(""), IsEmpty());
  EXPECT_THAT(words(" \n.,!«»؟ — …"), IsEmpty());
}

TEST(Words, KeepAcronymsAndNumbersWhole) {
  EXPECT_THAT(words("the U.S. and U.N.H.C.R."), ElementsAre("the", "U.S", "and", "U.N.H.C.R"));
  EXPECT_THAT(words("3.14 1,234 ١٬٢٣٤٫٥ 7.8M 3.1.2"), ElementsAre("3.14", "1,234", "١٬٢٣٤٫٥", "7.8M", "3.1.2"));
}

TEST(Words, AreCutAtPointsUnderscoresColonsAndAtSigns) {
  EXPECT_THAT(words("example.com snake_case a:b"), ElementsAre("example", "com", "snake", "case", "a", "b"));
  EXPECT_THAT(words("@nytimes mail@bbc.co.uk"), ElementsAre("nytimes", "mail", "bbc", "co", "uk"));
  EXPECT_THAT(words("end.Start"), ElementsAre("end", "Start"));
  EXPECT_THAT(words("انتهى.بدأ"), ElementsAre("انتهى", "بدأ"));
}

TEST(Words, AreCutWhereTheScriptChanges) {
  EXPECT_THAT(words("الـFBI وBBCفي"), ElementsAre("الـ", "FBI", "و", "BBC", "في"));
  EXPECT_THAT(words("5kg G20 1445هـ"), ElementsAre("5kg", "G20", "1445هـ"));
}

TEST(Words, AreFoundInScriptsWithoutSpaces) {
  EXPECT_THAT(words("ภาษาไทย"), ElementsAre("ภาษา", "ไทย"));
  EXPECT_FALSE(words("日本語です").empty());
}

TEST(Words, AreFoundBesideWhatIsJoinedToThem) {
  EXPECT_THAT(words("القاهرة\u200D😀 Cairo\u200D😀"), ElementsAre("القاهرة\u200D", "Cairo\u200D"));
  EXPECT_THAT(words("박\u0301"), ElementsAre("박\u0301"));
}

TEST(Words, BeginWithTheSignsThatBelongToTheirFirstCharacter) {
  EXPECT_THAT(words("سنة \u0601١٩٤٨ و\u0604ثوري"), ElementsAre("سنة", "\u0601١٩٤٨", "و\u0604ثوري"));
  EXPECT_THAT(words("FBI\u0604ثوري \u06DD"), ElementsAre("FBI", "\u0604ثوري"));
  EXPECT_THAT(words("ثوري\u0604. \u0D4E"), ElementsAre("ثوري"));
}

TEST(Words, AreSeparatedByIllFormedBytes) {
  EXPECT_THAT(words("hello\xFFworld"), ElementsAre("hello", "world"));
  EXPECT_THAT(words("كتاب\xE2\x82كتب\xD8"), ElementsAre("كتاب", "كتب"));
  EXPECT_THAT(words("ab\xC0\xAF"
                    "cd\xED\xA0\x80"
                    "ef"),
              ElementsAre("ab", "cd", "ef"));
}

TEST(Words, AreTheSameFromAUsedSegmenter) {
  Segmenter segmenter;
  const std::string first = "Beirut بيروت";
  const std::string second = "U.S. 3.14";
  const auto before = segmenter.words(first);
  segmenter.words(second);
  segmenter.sentences(second);
  EXPECT_EQ(segmenter.words(first), before);
}

TEST(Words, AscendAndLieOnCharacterBoundaries) {
  Segmenter segmenter;
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const std::string text = tests::RandomText(seed).make(60, true);
    const auto found = segmenter.words(text);
    expect_ranges(text, found);
    for (const ByteRange word : found) EXPECT_EQ(find_ill_formed(word.of(text)), std::nullopt);
  }
}

TEST(Sentences, EndAtPointsAndMarksOfBothLanguages) {
  EXPECT_THAT(sentences("It sank. It did!  Why? \"Who knows.\" They left."),
              ElementsAre("It sank. ", "It did!  ", "Why? ", "\"Who knows.\" ", "They left."));
  EXPECT_THAT(sentences("هل عاد؟ نعم! عاد. ثم غادر."), ElementsAre("هل عاد؟ ", "نعم! ", "عاد. ", "ثم غادر."));
}

TEST(Sentences, GoOnBehindAbbreviationsAndInitials) {
  for (const std::string_view sentence :
       {"Gen. Qasem Soleimani was killed.", "It met Dr. Ali and Lt.-Gen. Smith.", "J. K. Rowling wrote.",
        "He said \"Mr. Smith\" came.", "(Prof. Ali) went.", "The U.S. forces left.", "The U.S. President left.",
        "نقلت أ.ف.ب. الخبر أمس.", "It cost 3.5 million.", "التقى د. حيدر العبادي أمس.", "قال أ. محمد ود. علي ذلك.",
        "ذكر «د. حيدر» ذلك.", "عام 1445 هـ. في مكة.", "قال ج. بوش ذلك.", "See No. 5 of it."}) {
    EXPECT_THAT(sentences(sentence), ElementsAre(sentence));
  }
}

TEST(Sentences, EndBehindAcronymsAndYears) {
  EXPECT_THAT(sentences("It left the U.S. Then it sank."), ElementsAre("It left the U.S. ", "Then it sank."));
  EXPECT_THAT(sentences("نقلته أ.ف.ب. ثم حذفته."), ElementsAre("نقلته أ.ف.ب. ", "ثم حذفته."));
  EXPECT_THAT(sentences("كان ذلك عام 2003م. ثم عاد."), ElementsAre("كان ذلك عام 2003م. ", "ثم عاد."));
}

TEST(Sentences, GoOnInTheNextLineButNotInTheNextParagraph) {
  EXPECT_THAT(sentences("The ship\nran aground. The\r\ncanal was shut.\nIt opened."),
              ElementsAre("The ship\nran aground. ", "The\r\ncanal was shut.\n", "It opened."));
  EXPECT_THAT(sentences("It met Mr.\nSmith."), ElementsAre("It met Mr.\nSmith."));
  EXPECT_THAT(sentences("A headline\n\nA text\n \nMr. B Jr.\n\r\nEnd"),
              ElementsAre("A headline\n\n", "A text\n \n", "Mr. B Jr.\n\r\n", "End"));
}

TEST(Sentences, CoverTheText) {
  Segmenter segmenter;
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    const std::string text = tests::RandomText(seed).make(60, true);
    const auto found = segmenter.sentences(text);
    expect_sentences(text, found);
  }
}

TEST(Sentences, HoldMoreThanWhiteSpace) {
  EXPECT_THAT(sentences("\n\n  Hello.\n\n\n Bye. \n"), ElementsAre("\n\n  Hello.\n\n\n ", "Bye. \n"));
  EXPECT_THAT(sentences(" \n "), ElementsAre(" \n "));
  EXPECT_THAT(sentences(""), IsEmpty());
}

TEST(Sentences, OfAMegabyteOfPointsAndLinesAreFoundAtOnce) {
  for (const std::string_view piece : {"A. ", "\n", "د.", "a.b", "?", " ", "Mr.\n", "x\n"}) {
    std::string text;
    while (text.size() < 1000000) text += piece;
    Segmenter segmenter;
    expect_sentences(text, segmenter.sentences(text));
  }
}

}  // namespace
}  // namespace fihrist::text

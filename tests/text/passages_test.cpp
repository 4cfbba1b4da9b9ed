#include "shared/text/passages.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

#include "tests/support/random_text.hpp"
#include "tests/text/laws.hpp"

namespace fihrist::text {
namespace {

using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::EndsWith;
using testing::Ge;
using testing::IsEmpty;
using testing::Le;
using testing::SizeIs;

std::vector<std::string> split(std::string_view body) {
  Segmenter segmenter;
  const auto passages = split_passages(body, segmenter);
  expect_passages(body, passages);
  std::vector<std::string> result;
  for (const ByteRange passage : passages) result.emplace_back(passage.of(body));
  return result;
}

// So many words a line that no line of a hard-wrapped paragraph happens to end with a sentence of ten.
constexpr int kLine = 41;

// A paragraph of so many words in sentences of ten, wrapped behind so many words a line.
std::string paragraph(int words, std::string_view word = "word", int line = 0) {
  std::string text;
  for (int i = 1; i <= words; ++i) {
    text += word;
    if (i % 10 == 0 || i == words) text += '.';
    if (i < words) text += line > 0 && i % line == 0 ? '\n' : ' ';
  }
  // Sentences begin with capitals, as ICU expects.
  if (word == "word") {
    text[0] = 'W';
    for (std::size_t at = 0; (at = text.find('.', at)) != std::string::npos && at + 2 < text.size(); ++at) {
      text[at + 2] = 'W';
    }
  }
  return text;
}

std::vector<int> word_counts(const std::vector<std::string>& passages) {
  std::vector<int> counts;
  for (const std::string& passage : passages) {
    const auto spaces = std::count_if(passage.begin(), passage.end(), is_space);
    counts.push_back(static_cast<int>(spaces) + 1);
  }
  return counts;
}

TEST(Passages, OfNothingAreNone) {
  EXPECT_THAT(split(""), IsEmpty());
  EXPECT_THAT(split(" \n\n\t\r\n "), IsEmpty());
}

TEST(Passages, JoinShortParagraphs) {
  const std::string body = paragraph(40) + "\n\n" + paragraph(40) + "\n" + paragraph(40) + "\n\n" + paragraph(40);
  EXPECT_THAT(word_counts(split(paragraph(30) + "\n" + paragraph(30))), ElementsAre(60));
  const auto passages = split(body);
  ASSERT_THAT(passages, SizeIs(2));
  EXPECT_EQ(passages[0], paragraph(40) + "\n\n" + paragraph(40) + "\n" + paragraph(40));
  EXPECT_EQ(passages[1], paragraph(40));
}

TEST(Passages, KeepAParagraphOfUpTo200WordsWhole) {
  EXPECT_THAT(split(paragraph(200)), ElementsAre(paragraph(200)));
  EXPECT_THAT(split(paragraph(180) + "\n\n" + paragraph(190)), ElementsAre(paragraph(180), paragraph(190)));
}

TEST(Passages, CutALongParagraphEvenlyAtSentenceEnds) {
  for (const std::string_view word : {"word", "كلمة"}) {
    for (const int words : {201, 210, 280, 300, 450, 1000, 5000}) {
      const auto passages = split(paragraph(words, word));
      EXPECT_THAT(passages, SizeIs(Ge(2U))) << words;
      EXPECT_THAT(passages, Each(EndsWith(".")));
      const auto counts = word_counts(passages);
      const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
      EXPECT_LE(*most - *least, 20) << words;
      EXPECT_THAT(counts, Each(AllOf(Ge(90), Le(200)))) << words;
    }
  }
}

TEST(Passages, DoNotMixALongParagraphWithItsNeighbours) {
  const auto passages = split(paragraph(20) + "\n\n" + paragraph(300) + "\n\n" + paragraph(20));
  EXPECT_THAT(word_counts(passages), ElementsAre(20, 150, 150, 20));
}

TEST(Passages, NeverCrossAChangeOfLanguage) {
  const std::string english = paragraph(20);
  const std::string arabic = paragraph(20, "كلمة");
  EXPECT_THAT(split(english + "\n\n" + arabic + "\n\n" + arabic), ElementsAre(english, arabic + "\n\n" + arabic));
  EXPECT_THAT(split(arabic + "\n" + english), ElementsAre(arabic, english));
}

TEST(Passages, TakeNumbersAndRulersForTheLanguageAroundThem) {
  const std::string english = paragraph(20);
  const std::string arabic = paragraph(20, "كلمة");
  EXPECT_THAT(split(english + "\n\n***\n\n2023\n\n" + english), SizeIs(1));
  EXPECT_THAT(split(english + "\n\n***\n\n" + arabic), ElementsAre(english + "\n\n***", arabic));
  EXPECT_THAT(split("***\n\n" + arabic), SizeIs(1));
}

TEST(Passages, UnderstandHardWrappedLines) {
  EXPECT_THAT(split(paragraph(150, "word", kLine)), ElementsAre(paragraph(150, "word", kLine)));
  EXPECT_THAT(split(paragraph(150, "word", kLine) + "\n\n" + paragraph(150, "word", kLine)), SizeIs(2));
}

TEST(Passages, CutHardWrappedParagraphsAtSentenceEndsToo) {
  std::string wrapped = paragraph(400, "word", kLine);
  const auto passages = split(wrapped);
  EXPECT_THAT(passages, SizeIs(3));
  EXPECT_THAT(passages, Each(EndsWith(".")));
}

TEST(Passages, UnderstandLineEndsOfWindows) {
  EXPECT_THAT(split("One.\r\n\r\nTwo\r\nlines.\r\n"), ElementsAre("One.\r\n\r\nTwo\r\nlines."));
  EXPECT_THAT(split(paragraph(150) + "\r\n\r\n" + paragraph(150)), ElementsAre(paragraph(150), paragraph(150)));
}

TEST(Passages, CutASentenceThatNeverEnds) {
  std::string body;
  for (int i = 0; i < 1000; ++i) body += "word ";
  EXPECT_THAT(word_counts(split(body)), Each(AllOf(Ge(20), Le(280))));
}

TEST(Passages, CopeWithAMegabyteOfAnything) {
  for (const std::string_view piece :
       {"x", "ب", "日本語", "😀", "x.", "日本語。", "x ", "x\n", "x.\n", "\nب\n", "A. ", "(?", "\u00A0", "-"}) {
    std::string body;
    while (body.size() < 1000000) body += piece;
    EXPECT_THAT(split(body), SizeIs(Ge(100U))) << piece;
  }
}

TEST(Passages, OfManyLongWordsStayShort) {
  std::string body;
  for (int i = 0; i < 100; ++i) body += std::string(4000, 'x') + ".\n";
  EXPECT_THAT(split(body), SizeIs(Ge(50U)));
}

TEST(Passages, KeepTheirLawsOnAnyText) {
  Segmenter segmenter;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string body = tests::RandomText(seed).make(1000, false);
    expect_passages(body, split_passages(body, segmenter));
  }
}

}  // namespace
}  // namespace fihrist::text

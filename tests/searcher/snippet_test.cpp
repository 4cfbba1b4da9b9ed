#include "searcher/snippet.hpp"

#include <gtest/gtest.h>

#include <random>

#include "searcher/planner.hpp"
#include "tests/searcher/evidence_of.hpp"
#include "tests/searcher/snippet_laws.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

std::vector<Span> evidence(std::string_view query, std::string_view text) {
  text::Analyzer analyzer;
  return tests::evidence_of(text, make_plan(parse(query), analyzer, false), analyzer);
}

// The snippet, with an ellipsis where something is left out and brackets around its spans.
std::string shown(std::string_view query, std::string_view text, std::size_t width, std::size_t fragments = 1) {
  text::Segmenter segmenter;
  const Snippet snippet = make_snippet(text, evidence(query, text), segmenter, {fragments, width});
  std::string result = snippet.cut_before ? "… " : "";
  for (const auto& [source, spans] : snippet.fragments) {
    if (&source != &snippet.fragments.front().source) result += " … ";
    std::size_t at = source.begin;
    for (const Span& span : spans) {
      result += std::string(text.substr(at, span.source.begin - at)) + "[" + std::string(span.source.of(text)) + "]";
      at = span.source.end;
    }
    result += text.substr(at, source.end - at);
  }
  return result + (snippet.cut_behind ? " …" : "");
}

constexpr std::string_view kStory =
    "The talks began on Monday. Ministers met in Baghdad. The harbour of Beirut was not mentioned. A joint committee "
    "will meet in Cairo.";

TEST(Snippet, ShowsTheSentencesThatHoldTheEvidence) {
  EXPECT_EQ(shown("harbour", kStory, 50), "… The [harbour] of Beirut was not mentioned. …");
  EXPECT_EQ(shown("Cairo", kStory, 40), "… A joint committee will meet in [Cairo].");
  EXPECT_EQ(shown("harbour", kStory, 75), "… Ministers met in Baghdad. The [harbour] of Beirut was not mentioned. …");
}

TEST(Snippet, KeepsSignsAndMarksWithTheirCharacters) {
  EXPECT_EQ(shown("oil", "Oil rose!\u0604€ Then it fell again.", 10), "[Oil] rose!\u0604€ …");
  EXPECT_EQ(shown("oil", "Gas fell. \u0301Oil rose.", 10), "… [Oil] rose.");
}

TEST(Snippet, PrefersMoreDifferentWordsToMoreOfOne) {
  EXPECT_EQ(shown("oil price", "Oil, oil and more oil. Then the price of oil rose. Oil again and oil.", 30),
            "… Then the [price] of [oil] rose. …");
}

TEST(Snippet, ShowsDifferentWordsInFragmentsOfTheirOwn) {
  EXPECT_EQ(shown("talks harbour", kStory, 80, 2),
            "The [talks] began on Monday. … The [harbour] of Beirut was not mentioned. …");
  EXPECT_EQ(shown("talks harbour Cairo", kStory, 120, 3),
            "The [talks] began on Monday. … The [harbour] of Beirut was not mentioned. A joint committee will meet in "
            "[Cairo].");
  EXPECT_EQ(shown("talks Cairo", kStory, 40, 2), "The [talks] began on … will meet in [Cairo].");
}

TEST(Snippet, ShowsNoMoreFragmentsThanItNeeds) {
  EXPECT_EQ(shown("oil price", "Oil rose. Then the price of oil fell. Nothing else moved. Oil again.", 40, 3),
            "[Oil] rose. Then the [price] of [oil] fell. …");
  EXPECT_EQ(shown("Odesa", kStory, 30, 3), "The talks began on Monday. …");
}

TEST(Snippet, NeverSeparatesAMarkFromItsLetter) {
  const std::string text = "aaaa\u0301\u0301\u0301aaaaaaaaaa";
  EXPECT_EQ(shown("zzz", text, 4), "aaaa\u0301\u0301\u0301aaaaaaaaaa");
  EXPECT_EQ(shown("zzz", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 1), "👩‍👩‍👧 …");
}

TEST(Snippet, ShowsTheBeginningWhereThereIsNoEvidence) {
  EXPECT_EQ(shown("Odesa", kStory, 30), "The talks began on Monday. …");
  EXPECT_EQ(shown("Odesa", "Short.", 30), "Short.");
}

TEST(Snippet, ShowsAllOfAShortPassageWithoutTheSpaceAroundIt) {
  EXPECT_EQ(shown("Baghdad", " \n Ministers met in Baghdad. \n", 300), "Ministers met in [Baghdad].");
}

TEST(Snippet, IsEmptyForAnEmptyPassage) {
  EXPECT_EQ(shown("Baghdad", "", 300), "");
  EXPECT_EQ(shown("Baghdad", " \n ", 300), "");
}

TEST(Snippet, CutsALongSentenceAFewWordsBeforeItsEvidence) {
  std::string sentence = "It";
  for (int i = 0; i < 2500; ++i) sentence += " went";
  sentence += " from the old stone harbour to Odesa";
  for (int i = 0; i < 2500; ++i) sentence += " again";
  EXPECT_EQ(shown("harbour Odesa", sentence, 60),
            "… from the old stone [harbour] to [Odesa] again again again again …");
  EXPECT_EQ(shown("nothing", sentence, 12), "It went went …");
}

TEST(Snippet, CutsALongArabicSentenceBetweenWords) {
  std::string sentence = "قال";
  for (int i = 0; i < 400; ++i) sentence += " الوزير،";
  sentence += " إن مقر قيادة قوات الحرس الثوري قريب";
  for (int i = 0; i < 400; ++i) sentence += " جدا";
  EXPECT_EQ(shown("\"الحرس الثوري\"", sentence, 45), "… إن مقر قيادة قوات [الحرس] [الثوري] قريب جدا جدا …");
}

TEST(Snippet, ShowsTheEvidenceInTextWithoutSpaces) {
  std::string chain(400, '-');
  chain += "harbour";
  chain += std::string(400, '-');
  EXPECT_EQ(shown("harbour", chain, 20), "… [harbour]------------- …");
  const std::string word(500, 'x');
  EXPECT_EQ(shown(word, word + " harbour", 20), "[" + word + "] …") << "a word is not cut";
}

TEST(Snippet, KeepsItsLawsOnAnyTextAndWidth) {
  tests::RandomText texts(5);
  std::mt19937 random(6);
  text::Segmenter segmenter;
  for (int i = 0; i < 400; ++i) {
    const std::string text = texts.make(i % 10 == 0 ? 400 : 60, true);
    const std::string query = i % 2 == 0 ? "بيروت cairo covid مسؤول والكتاب erdogan 2023" : texts.make(4, false);
    const auto spans = evidence(query, text);
    for (const std::size_t width : {std::size_t{1} + random() % 20, std::size_t{40}, std::size_t{300}}) {
      tests::expect_snippet_laws(text, spans, segmenter, {1 + random() % 4, width});
    }
  }
}

TEST(Snippet, KeepsItsLawsInASentenceOfFiveThousandWords) {
  std::mt19937 random(7);
  text::Segmenter segmenter;
  for (const std::string_view plain : {"word", "كلمة"}) {
    std::string sentence;
    for (int i = 0; i < 5000; ++i) sentence += (random() % 40 == 0 ? "Beirut" : std::string(plain)) + " ";
    tests::expect_snippet_laws(sentence, evidence("beirut", sentence), segmenter, {2, 300});
  }
}

}  // namespace
}  // namespace fihrist::searcher

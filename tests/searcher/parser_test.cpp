#include "searcher/parser.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "tests/searcher/query_laws.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

struct Case {
  std::string text;
  std::string tree;
};

void expect_trees(const std::vector<Case>& cases) {
  for (const auto& [text, tree] : cases) EXPECT_EQ(to_string(parse(text).query), tree) << text;
}

// "(: parenthesis is not closed", a line for each remark: where it points and what it says.
std::string remarks_on(std::string_view text) {
  std::string lines;
  for (const Remark& remark : parse(text).remarks) {
    lines += (lines.empty() ? "" : "\n") + std::string(remark.source.of(text)) + ": " + remark.text;
  }
  return lines;
}

TEST(Parser, ReadsWords) {
  expect_trees({
      {"", "(sequence)"},
      {" \t\n ", "(sequence)"},
      {"iran", "(sequence iran)"},
      {"iran  iraq\tborder\r\n", "(sequence iran iraq border)"},
      {"=armed forces", "(sequence =armed forces)"},
      {"~armed forces ~ +~x", "(sequence ~armed forces ~ (required ~x))"},
      {"milit* iraq", "(sequence milit* iraq)"},
      {"= * +", "(sequence = * +)"},
      {"الحرس الثوري", "(sequence الحرس الثوري)"},
      {"=الحرس ثور*", "(sequence =الحرس ثور*)"},
      {"COVID-19 al-Sudani", "(sequence COVID-19 al-Sudani)"},
      {"rock'n'roll C++", "(sequence rock'n'roll C++)"},
  });
}

TEST(Parser, ReadsPhrasesInEveryKindOfQuotes) {
  expect_trees({
      {"\"armed forces\"", "(sequence (phrase \"armed forces\"))"},
      {"“armed forces”", "(sequence (phrase \"armed forces\"))"},
      {"«الحرس الثوري»", "(sequence (phrase \"الحرس الثوري\"))"},
      {"=\"armed forces\"", "(sequence (phrase =\"armed forces\"))"},
      {"=«الحرس الثوري»", "(sequence (phrase =\"الحرس الثوري\"))"},
      {"\"a AND (b\"", "(sequence (phrase \"a AND (b\"))"},
      {"iran\"armed forces\"iraq", "(sequence iran (phrase \"armed forces\") iraq)"},
      {"“he said \"no\" twice”", "(sequence (phrase \"he said \"no\" twice\"))"},
  });
}

TEST(Parser, BindsAndTighterThanOrAndOrTighterThanWordsBesideOneAnother) {
  expect_trees({
      {"a AND b", "(sequence (all a b))"},
      {"a AND b AND c", "(sequence (all a b c))"},
      {"a OR b", "(sequence (any a b))"},
      {"a AND b OR c AND d", "(sequence (any (all a b) (all c d)))"},
      {"a b OR c d", "(sequence a (any b c) d)"},
      {"a AND (b OR c)", "(sequence (all a (any b c)))"},
      {"a AND(b c)", "(sequence (all a (sequence b c)))"},
      {"(a AND b)OR c", "(sequence (any (all a b) c))"},
      {"a and b or not c", "(sequence a and b or not c)"},
      {"ANDROID ORDER NOTE", "(sequence ANDROID ORDER NOTE)"},
      {"\"AND\" OR \"OR\"", "(sequence (any (phrase \"AND\") (phrase \"OR\")))"},
  });
}

TEST(Parser, BindsNearTighterThanAllOthers) {
  expect_trees({
      {"a NEAR b", "(sequence (near/10 a b))"},
      {"a NEAR/3 b", "(sequence (near/3 a b))"},
      {"a NEAR/3 b NEAR/5 c", "(sequence (near/5 a b c))"},
      {"a NEAR/2 b AND c OR d", "(sequence (any (all (near/2 a b) c) d))"},
      {"a NEAR/2 \"b c\" d", "(sequence (near/2 a (phrase \"b c\")) d)"},
      {"(a OR b) NEAR/4 c", "(sequence (near/4 (any a b) c))"},
      {"-a NEAR/4 b", "(sequence (excluded (near/4 a b)))"},
      {"a NEAR/0 b", "(sequence (near/1 a b))"},
      {"a NEAR/99999 b", "(sequence (near/50 a b))"},
      {"a NEAR/99999999999999999999999 b", "(sequence a NEAR/99999999999999999999999 b)"},
      {"a NEAR/x b", "(sequence a NEAR/x b)"},
      {"a near b NEARBY c", "(sequence a near b NEARBY c)"},
      {"NEAR/3 b", "(sequence b)"},
  });
  EXPECT_EQ(remarks_on("NEAR/3 b"), "NEAR/3: NEAR has nothing on one side");
}

TEST(Parser, TakesArabicOperatorsForWordsButBesideQuotationsAndParentheses) {
  expect_trees({
      {"سليماني أو المهندس", "(sequence سليماني أو المهندس)"},
      {"«الحرس الثوري» أو الجيش", "(sequence (any (phrase \"الحرس الثوري\") الجيش))"},
      {"الجيش او «الحرس الثوري»", "(sequence (any الجيش (phrase \"الحرس الثوري\")))"},
      {"(إيران أو العراق) و (نفط غاز)", "(sequence (all (sequence إيران أو العراق) (sequence نفط غاز)))"},
      {"«الحرس الثوري» ليس «فيلق القدس»", "(sequence (phrase \"الحرس الثوري\") (excluded (phrase \"فيلق القدس\")))"},
      {"«الحرس الثوري» ليس معه", "(sequence (phrase \"الحرس الثوري\") ليس معه)"},
      {"«أ» و«ب»", "(sequence (all (phrase \"أ\") (phrase \"ب\")))"},
      {"وأوليس والأو", "(sequence وأوليس والأو)"},
  });
}

TEST(Parser, BindsSignsAndNotToTheNextTermAlone) {
  expect_trees({
      {"+a b", "(sequence (required a) b)"},
      {"a -b c", "(sequence a (excluded b) c)"},
      {"a NOT b c", "(sequence a (excluded b) c)"},
      {"a AND NOT b", "(sequence (all a (excluded b)))"},
      {"a OR -b", "(sequence (any a (excluded b)))"},
      {"-\"armed forces\"", "(sequence (excluded (phrase \"armed forces\")))"},
      {"+(a b) -(c d)", "(sequence (required (sequence a b)) (excluded (sequence c d)))"},
      {"-source:Reuters", "(sequence (excluded (filter source Reuters)))"},
      {"NOT (a OR b)", "(sequence (excluded (any a b)))"},
      {"+=armed", "(sequence (required =armed))"},
  });
}

TEST(Parser, TakesADashBetweenSpacesForADash) {
  expect_trees({
      {"iran - iraq", "(sequence iran - iraq)"},
      {"iran -", "(sequence iran -)"},
      {"-", "(sequence -)"},
      {"iran – iraq", "(sequence iran – iraq)"},
      {"--force", "(sequence (excluded -force))"},
  });
}

TEST(Parser, ReadsNestedParentheses) {
  expect_trees({
      {"(a)", "(sequence a)"},
      {"((a b))", "(sequence (sequence a b))"},
      {"(a (b OR c)) d", "(sequence (sequence a (any b c)) d)"},
      {"()", "(sequence)"},
      {"(()) a", "(sequence a)"},
      {"(a b", "(sequence (sequence a b))"},
      {"a) b", "(sequence a b)"},
      {")))(((", "(sequence)"},
  });
}

TEST(Parser, ReadsFields) {
  expect_trees({
      {"title:beirut", "(sequence (filter title beirut))"},
      {"source:\"Gulf Monthly\" oil", "(sequence (filter source Gulf Monthly) oil)"},
      {"source:«وكالة فهرس»", "(sequence (filter source وكالة فهرس))"},
      {"author:\"هدى حداد\"x", "(sequence (filter author هدى حداد) x)"},
      {"lang:ar date:2023-01..2023-03", "(sequence (filter lang ar) (filter date 2023-01..2023-03))"},
      {"date:..٢٠٢٢", "(sequence (filter date ..٢٠٢٢))"},
      {"title: beirut", "(sequence title: beirut)"},
      {"place:beirut", "(sequence place:beirut)"},
      {"https://example.com/a?b=c", "(sequence https://example.com/a?b=c)"},
      {"title://x", "(sequence title://x)"},
      {"12:30", "(sequence 12:30)"},
      {"title:\"\"", "(sequence title: (phrase \"\"))"},
      {"source:(a b)", "(sequence source: (sequence a b))"},
  });
}

TEST(Parser, TakesTheOperatorsOfAHeadlineForWords) {
  expect_trees({
      {"IRAN AND IRAQ SIGN BORDER DEAL", "(sequence IRAN AND IRAQ SIGN BORDER DEAL)"},
      {"IRAN AND IRAQ", "(sequence (all IRAN IRAQ))"},
      {"Iran AND Iraq sign border deal", "(sequence (all Iran Iraq) sign border deal)"},
      {"IRAN AND العراق يوقعان اتفاقا على الحدود", "(sequence (all IRAN العراق) يوقعان اتفاقا على الحدود)"},
  });
}

TEST(Parser, PassesOverOperatorsThatHaveNothingOnOneSide) {
  expect_trees({
      {"OR a", "(sequence a)"},
      {"AND a", "(sequence a)"},
      {"a OR", "(sequence a)"},
      {"a AND OR b", "(sequence (any a b))"},
      {"a OR AND b", "(sequence (any a b))"},
      {"a AND AND b", "(sequence (all a b))"},
      {"(a OR) b", "(sequence a b)"},
      {"NOT", "(sequence)"},
      {"a NOT", "(sequence a)"},
      {"NOT NOT a", "(sequence (excluded a))"},
  });
}

TEST(Parser, RemarksOnWhatItDoesNotUnderstand) {
  EXPECT_EQ(remarks_on("iran AND (iraq OR \"border deal\") -source:x date:2023"), "");
  EXPECT_EQ(remarks_on("a (b"), "(: parenthesis is not closed");
  EXPECT_EQ(remarks_on("a) b"), "): nothing to close here");
  EXPECT_EQ(
      remarks_on("(place:x OR"),
      "(: parenthesis is not closed\nplace: no field has this name; searched as words\nOR: OR has nothing on one side");
  EXPECT_EQ(remarks_on("ايران «الحرس"), "«: quotation is not closed; its words were searched one by one");
  EXPECT_EQ(remarks_on("place:beirut"), "place: no field has this name; searched as words");
  EXPECT_EQ(remarks_on("a  OR  "), "OR: OR has nothing on one side");
  EXPECT_EQ(remarks_on("AND a"), "AND: AND has nothing on one side");
  EXPECT_EQ(remarks_on("a NOT "), "NOT: NOT has nothing behind it");
  EXPECT_EQ(remarks_on("title:\"\""), "title:: nothing stands in this field; searched as words");
  EXPECT_EQ(remarks_on("https://example.com 12:30"), "");
}

TEST(Parser, SearchesTheWordsOfAnUnclosedQuotation) {
  EXPECT_EQ(to_string(parse("iran \"armed forces").query), "(sequence iran armed forces)");
  EXPECT_EQ(to_string(parse("title:\"armed forces").query), "(sequence (filter title armed) forces)");
}

TEST(Parser, SurvivesTenThousandNestedParentheses) {
  const std::string open(10'000, '(');
  const std::string close(10'000, ')');
  const Parsed parsed = parse(open + "a" + close);
  EXPECT_EQ(to_string(parsed.query), "(sequence a)");
  EXPECT_EQ(parsed.remarks.size(), 2U) << "one on the opening, one on the closing parentheses";
  EXPECT_EQ(to_string(parse(open).query), "(sequence)");
  EXPECT_EQ(to_string(parse(close).query), "(sequence)");
}

// Syntax and bytes in any order.
std::string random_query(std::mt19937& random) {
  static constexpr std::array<std::string_view, 40> kPieces = {
      "„",      "‹",     "›",     " NEAR ", " NEAR/3 ", " أو ",  " و ",     " ليس ", "(",       ")",
      "\"",     "“",     "”",     "«",      "»",        "=",     "+",       "-",     "*",       ":",
      "title:", "date:", "lang:", " ",      " ",        " AND ", " OR ",    " NOT ", "AND",     "x",
      "iran",   "الحرس", "\xFF",  "\xD8",   "\t",       "..",    "2023-01", "://",   "source:", "\n"};
  std::string text;
  for (std::size_t pieces = random() % 24; pieces > 0; --pieces) text += kPieces[random() % kPieces.size()];
  return text;
}

void expect_lawful(const std::string& text) {
  static text::Analyzer analyzer;
  tests::expect_query_laws(text, analyzer, text.size() % 2 == 1, local_today());
}

TEST(Parser, MakesSomethingOfAnyQueryAndRemarksPointIntoIt) {
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) expect_lawful(random_query(random));
  tests::RandomText texts(2);
  for (int i = 0; i < 300; ++i) expect_lawful(texts.make(60, true));
  for (int i = 0; i < 2'000; ++i) {
    std::string bytes(random() % 40, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    expect_lawful(bytes);
  }
}

}  // namespace
}  // namespace fihrist::searcher

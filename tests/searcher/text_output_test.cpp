#include "searcher/text_output.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <sstream>

#include "tests/searcher/responses.hpp"

namespace fihrist::searcher {
namespace {

struct Written {
  std::string out;
  std::string err;
};

Written written(const Response& response, TextStyle style = {}) {
  std::ostringstream out;
  std::ostringstream err;
  TextOutput(out, err, style).write(response);
  return {out.str(), err.str()};
}

// Takes the colours off that the output itself puts on.
std::string without_marks(const std::string& text) {
  static const std::regex mark("\033\\[(0|1|2|1;31|1;35|1;4;32|1;4;36)m");
  return std::regex_replace(text, mark, "");
}

TEST(TextOutput, ShowsFactsTitleAndSnippet) {
  EXPECT_EQ(written(tests::respond("harbour", {tests::harbour()})).out,
            "1.  2021-12-31  en  9.50  en/harbour.md  Gulf Monthly\n"
            "    The harbour\n"
            "    Rebuilding the harbours of Beirut cost more.\n"
            "\n");
}

TEST(TextOutput, LeavesOutWhatIsNotKnown) {
  index::Passage passage;
  passage.metadata.id = "untitled";
  passage.language = "und";
  EXPECT_EQ(written(tests::respond("harbour", {passage})).out, "1.  und  9.50  untitled\n\n");
}

TEST(TextOutput, MarksWholeWordsWithColour) {
  const std::string shown = written(tests::respond("harbour", {tests::harbour()}), {.color = true}).out;
  EXPECT_NE(shown.find("The \033[1;31mharbour\033[0m\n"), std::string::npos) << shown;
  EXPECT_NE(shown.find("the \033[1;35mharbours\033[0m of"), std::string::npos) << shown;
  EXPECT_EQ(without_marks(shown), written(tests::respond("harbour", {tests::harbour()})).out);
}

TEST(TextOutput, KeepsHarakatAndTatweelOfTheOriginal) {
  index::Passage passage = tests::harbour();
  passage.text = "زار الْقـــاهِرة أمس.";
  const std::string shown = written(tests::respond("القاهرة", {passage}), {.color = true}).out;
  EXPECT_NE(shown.find("زار \033[1;31mالْقـــاهِرة\033[0m أمس."), std::string::npos) << shown;
}

TEST(TextOutput, ExplainsWhichWordsMatchedByWhichRule) {
  index::Passage passage = tests::harbour();
  passage.text += " Harbours and a harbour, and harbours.";
  const std::string shown = written(tests::respond("harbour cost", {passage}), {.explain = true}).out;
  EXPECT_NE(shown.find("    harbour matched harbour (exact, 2 times), Harbours (stem), harbours (stem, 2 times)\n"
                       "    cost matched cost (exact)\n"),
            std::string::npos)
      << shown;
}

TEST(TextOutput, MarksWordsByTheRuleThatFoundThem) {
  Response response = tests::respond("harbour ships", {tests::harbour()});
  response.answers.front().hit.text = {{{15, 23}, Via::translation, 0}, {{27, 33}, Via::gazetteer, 1}};
  const std::string shown = written(response, {.color = true}).out;
  EXPECT_NE(shown.find("the \033[1;4;36mharbours\033[0m of \033[1;4;32mBeirut\033[0m cost"), std::string::npos)
      << shown;
}

TEST(TextOutput, ExplainsTheMarksOnceAndOnlyWhereThereAreAny) {
  const Response response = tests::respond("harbour", {tests::harbour(), tests::harbour()});
  const std::string legend = "marks: exact, stem or prefix, name or spelling, translation\n";
  const std::string shown = without_marks(written(response, {.color = true, .explain = true}).out);
  EXPECT_NE(shown.find(legend), std::string::npos) << shown;
  EXPECT_EQ(shown.find(legend), shown.rfind(legend)) << shown;
  EXPECT_EQ(written(response, {.explain = true}).out.find("marks:"), std::string::npos);
  EXPECT_EQ(written(response, {.color = true}).out.find("marks:"), std::string::npos);
}

TEST(TextOutput, LinksTitlesToTheWebElseToTheFile) {
  index::Passage passage = tests::harbour();
  const TextStyle style{.out = {.hyperlinks = true}};
  const std::string link_end = "The harbour\033]8;;\033\\\n";
  std::string shown = written(tests::respond("harbour", {passage}), style).out;
  EXPECT_NE(shown.find("    \033]8;;https://example.org/1\033\\" + link_end), std::string::npos) << shown;
  passage.metadata.url = "ftp://example.org/1";
  shown = written(tests::respond("harbour", {passage}), style).out;
  EXPECT_NE(shown.find("    \033]8;;file://"), std::string::npos) << shown;
  EXPECT_NE(shown.find("/news/en/harbour.md\033\\" + link_end), std::string::npos) << shown;
}

TEST(TextOutput, IsolatesWhatMayRunTheOtherWay) {
  Response response = tests::respond("\"harbour (x", {tests::harbour()});
  const TextStyle style{.out = {.bidi = cli::Bidi::isolate}, .err = {.bidi = cli::Bidi::isolate}};
  const auto [out, err] = written(response, style);
  EXPECT_EQ(out,
            "\u200E1.  2021-12-31  \u2068en\u2069  9.50  \u2068en/harbour.md\u2069  \u2068Gulf Monthly\u2069\n"
            "\u200E    \u2068The harbour\u2069\n"
            "\u200E    \u2068Rebuilding the harbours of Beirut cost more.\u2069\n"
            "\n");
  EXPECT_TRUE(err.starts_with("\u200Enote: \u2068")) << err;
  EXPECT_TRUE(err.ends_with("\n\u200E1 passage in 1 article\n")) << err;
}

TEST(TextOutput, CountsWhatMatchesOnStandardError) {
  Response response = tests::respond("harbour", {tests::harbour()});
  EXPECT_EQ(written(response, {.summary = true}).err, "1 passage in 1 article\n");
  response.passages = 12;
  response.articles = 7;
  EXPECT_EQ(written(response, {.summary = true}).err, "12 passages in 7 articles\n");
  response.estimated = true;
  EXPECT_EQ(written(response, {.summary = true}).err, "about 12 passages in about 7 articles\n");
  EXPECT_EQ(written(tests::respond("harbour", {}), {.summary = true}).err, "nothing found\n");
  EXPECT_EQ(written(response, {.summary = false}).err, "");
}

TEST(TextOutput, ReportsRemarksAlsoWithoutASummary) {
  EXPECT_EQ(written(tests::respond("(harbour", {}), {.summary = false}).err,
            "note: parenthesis is not closed (at character 1: \"(\")\n");
}

TEST(TextOutput, PutsAHeadingAboveEachQueryOfABatch) {
  Response response = tests::respond("harbour", {});
  response.id = "q1";
  EXPECT_EQ(written(response).out, "== q1  harbour\n\n");
}

TEST(TextOutput, ShowsNothingThatATerminalObeys) {
  for (const std::string& query : {"harbour end " + tests::kHostile, "\"\033\" (" + tests::kHostile}) {
    Response response = tests::respond(query, {tests::hostile()});
    response.id = tests::kHostile;
    const auto [out, err] = written(response, {.explain = true});
    EXPECT_FALSE(tests::is_obeyed(out, true)) << out;
    EXPECT_FALSE(tests::is_obeyed(err, true)) << err;
    const std::string colored = written(response, {.color = true, .explain = true}).out;
    EXPECT_FALSE(tests::is_obeyed(without_marks(colored), true)) << colored;
  }
}

TEST(TextOutput, ShowsAnArticleOnAsManyLinesHoweverManyItHas) {
  index::Passage passage = tests::harbour();
  passage.metadata.title = "The\nharbour\r\n";
  passage.text = "Rebuilding\nthe\n\nharbour.";
  EXPECT_EQ(written(tests::respond("harbour", {passage})).out,
            "1.  2021-12-31  en  9.50  en/harbour.md  Gulf Monthly\n"
            "    The harbour  \n"
            "    Rebuilding the  harbour.\n"
            "\n");
}

}  // namespace
}  // namespace fihrist::searcher

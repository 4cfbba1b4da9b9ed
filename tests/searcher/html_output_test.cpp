#include "searcher/html_output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "searcher/html.hpp"
#include "shared/base/space.hpp"
#include "shared/cli/terminal.hpp"
#include "tests/searcher/parsed_page.hpp"
#include "tests/searcher/responses.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using tests::Element;
using tests::ParsedPage;

std::string written(const std::vector<Response>& responses, HtmlStyle style = {}, bool complete = true) {
  std::ostringstream out;
  std::ostringstream err;
  HtmlOutput output(out, err, style);
  for (const Response& response : responses) output.write(response);
  output.finish(complete);
  return out.str();
}

std::vector<std::string> texts(const std::vector<Element>& elements) {
  std::vector<std::string> list;
  for (const Element& element : elements) list.push_back(element.text);
  return list;
}

index::Passage arabic() {
  index::Passage passage = tests::harbour();
  passage.metadata.title = "المرفأ";
  passage.language = "ar";
  passage.text = "UNIFIL تزور مرفأ بيروت.";
  return passage;
}

TEST(HtmlOutput, ShowsQueryFactsTitleAndSnippet) {
  const std::string html = written({tests::respond("harbour", {tests::harbour()})});
  const ParsedPage page(html);
  EXPECT_EQ(page.text("title"), "harbour – Fihrist");
  EXPECT_EQ(page.text("h1"), "harbour");
  EXPECT_EQ(page.text("p", "counts"), "1 passage in 1 article");
  EXPECT_EQ(page.text("span", "rank"), "1");
  EXPECT_EQ(page.text("h2", "title"), "The harbour");
  EXPECT_EQ(page.text("a"), "The harbour");
  EXPECT_EQ(page.all("a")[0]["href"], "https://example.org/1");
  EXPECT_EQ(page.text("time"), "31 December 2021");
  EXPECT_EQ(page.all("time")[0]["datetime"], "2021-12-31");
  EXPECT_EQ(page.text("p", "facts"), "\n31 December 2021\nGulf Monthly\nHuda Haddad\nEnglish\nscore 9.50\n");
  EXPECT_EQ(page.text("p", "snippet"), "Rebuilding the harbours of Beirut cost more.");
}

TEST(HtmlOutput, TellsWhichOfTheResultsAreShown) {
  const auto counts_of = [](std::vector<index::Passage> passages, std::uint32_t offset) {
    Response response = tests::respond("harbour", std::move(passages));
    for (Answer& answer : response.answers) answer.hit.rank += offset;
    response.passages = 12;
    return ParsedPage(written({response})).text("p", "counts");
  };
  EXPECT_EQ(counts_of({tests::harbour(), tests::harbour()}, 4), "12 passages in 2 articles; 5 to 6 shown");
  EXPECT_EQ(counts_of({tests::harbour()}, 6), "12 passages in 1 article; number 7 shown");
}

TEST(HtmlOutput, MarksWordsByTheRuleAndTellsForWhichWord) {
  const ParsedPage page(written({tests::respond("harbour", {tests::harbour()})}));
  std::vector<std::string> marks;
  for (const Element& mark : page.all("mark")) marks.push_back(mark["class"] + ' ' + mark.text + ": " + mark["title"]);
  EXPECT_THAT(marks, ElementsAre("exact as typed: ", "stem other form: ",  // the legend
                                 "exact harbour: as typed: harbour", "stem harbours: other form of harbour"));
}

TEST(HtmlOutput, TellsLanguageAndDirectionOfEachText) {
  const ParsedPage page(written({tests::respond("مرفأ", {arabic(), tests::harbour()})}));
  const auto snippets = page.all("p", "snippet");
  ASSERT_EQ(snippets.size(), 2U);
  EXPECT_EQ(snippets[0]["lang"] + snippets[0]["dir"], "arrtl") << "though its first letter is Latin";
  EXPECT_EQ(snippets[1]["lang"] + snippets[1]["dir"], "enauto");
  EXPECT_EQ(page.all("h2", "title")[0]["lang"] + page.all("h2", "title")[0]["dir"], "arauto");
  EXPECT_EQ(page.all("bdi")[0]["lang"] + page.all("bdi")[0]["dir"], "arauto") << "the query";

  index::Passage persian = tests::harbour();
  persian.language = "fa";
  const ParsedPage other(written({tests::respond("x", {persian})}));
  EXPECT_EQ(other.all("p", "snippet")[0]["lang"] + other.all("p", "snippet")[0]["dir"], "faauto");
}

TEST(HtmlOutput, CountsTheResultsOfEachLanguageAndOffersNoChoiceOfNone) {
  const ParsedPage both(written({tests::respond("x", {arabic(), tests::harbour(), arabic()})}));
  EXPECT_THAT(texts(both.all("label")), ElementsAre("All 3", "English 1", "Arabic 2"));
  const ParsedPage one(written({tests::respond("x", {arabic()})}));
  const auto choices = one.all("input");
  ASSERT_EQ(choices.size(), 3U);
  EXPECT_TRUE(choices[0].attributes.contains("checked"));
  EXPECT_TRUE(choices[1].attributes.contains("disabled"));
  EXPECT_FALSE(choices[2].attributes.contains("disabled"));
}

TEST(HtmlOutput, LinksToPagesOfTheWebAndToFilesOnly) {
  const auto link = [](std::string url, std::string path) {
    index::Metadata metadata;
    metadata.url = std::move(url);
    metadata.path = std::move(path);
    return link_to(metadata);
  };
  EXPECT_EQ(link("HTTPS://example.org/?a=1&b=\"", "/x"), "HTTPS://example.org/?a=1&amp;b=&quot;");
  EXPECT_EQ(link("http://example.org", ""), "http://example.org");
  for (const char* url : {"javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,x",
                          "vbscript:x", "//example.org", "example.org", "file:///etc/passwd", "https:", "http:x"}) {
    EXPECT_EQ(link(url, ""), "") << url;
    EXPECT_EQ(link(url, "/news/a.md"), "file:///news/a.md") << url;
  }
  EXPECT_EQ(link("", "/news/مرفأ \"1\"?#%.md"), "file:///news/%D9%85%D8%B1%D9%81%D8%A3%20%221%22%3F%23%25.md");
  EXPECT_EQ(link("", "javascript:alert(1)"), "");
}

TEST(HtmlOutput, ShowsTheWholePassageWhereTheSnippetIsAPart) {
  EXPECT_TRUE(ParsedPage(written({tests::respond("harbour", {tests::harbour()})})).all("details").empty());
  index::Passage passage = tests::harbour();
  passage.text = "First line of it.\n\n  Beirut has a harbour.\r\n" + std::string(400, 'x') + ".";
  const ParsedPage page(written({tests::respond("harbour", {passage})}));
  EXPECT_THAT(page.text("details"),
              HasSubstr("First line of it.\nBeirut has a harbour.\n" + std::string(400, 'x') + ".\n"));
}

TEST(HtmlOutput, ShowsSeveralPartsOfAPassageInOneParagraph) {
  index::Passage passage = tests::harbour();
  passage.text = "The harbour is old. " + std::string(120, 'x') + ". Wheat is stored there. The end of it.";
  const ParsedPage page(written({tests::respond("harbour wheat", {passage})}, {.snippet = {2, 60}}));
  EXPECT_EQ(page.text("p", "snippet"), "The harbour is old. … Wheat is stored there. The end of it.");
  EXPECT_EQ(page.all("details").size(), 1U);
}

TEST(HtmlOutput, ExplainsScoreAndMatches) {
  Response response = tests::respond("harbour cost", {tests::harbour()});
  response.answers[0].hit.steps[place(Step::stem)] = 9;
  response.answers[0].hit.steps[place(Step::title)] = 0.5;
  EXPECT_TRUE(ParsedPage(written({response})).all("div", "why").empty());
  const ParsedPage page(written({response}, {.explain = true}));
  EXPECT_EQ(page.text("p", "steps"), "9.50 = stem 9.00 + title 0.50");
  EXPECT_THAT(page.text("div", "why"),
              HasSubstr("harbour\nharbour as typed\nharbours other form\ncost\ncost as typed"));
}

TEST(HtmlOutput, NamesWhatElseWasSearchedByLanguage) {
  Response response = tests::respond("Beirut harbour", {tests::harbour()});
  response.plan.alternatives = {{{0}, "بيروت", text::Language::ar, Via::gazetteer, 0.9, 12, {}},
                                {{1}, "port", text::Language::en, Via::translation, 0.5, 3, {}}};
  const ParsedPage page(written({response}));
  EXPECT_THAT(texts(page.all("dt")), ElementsAre("Also searching in English", "Also searching in Arabic"));
  EXPECT_EQ(page.all("dl", "also")[0].text,
            "\nAlso searching in English\n\nport 3\n\nAlso searching in Arabic\n\nبيروت 12\n\n");
}

TEST(HtmlOutput, TabulatesTheFormsOfAName) {
  Response response = tests::respond("Beirut", {tests::harbour()});
  response.of_mentions = true;
  response.answers[0].form = "Beirut";
  response.forms = {{{"بيروت", text::Language::ar, Via::gazetteer, 0.9, {}, false, false}, 12, 7}};
  const ParsedPage page(written({response}));
  EXPECT_THAT(texts(page.all("th")), ElementsAre("Form", "Language", "Known as", "Passages", "Articles", "بيروت"));
  EXPECT_THAT(texts(page.all("td")), ElementsAre("Arabic", "other name", "12", "7"));
  EXPECT_EQ(page.text("span", "form"), "as Beirut");
}

TEST(HtmlOutput, MakesASectionOfEachQueryOfABatchWithATableOfContents) {
  Response first = tests::respond("harbour", {tests::harbour()});
  first.id = "q 1";
  Response second = tests::respond("مرفأ (", {});
  second.id = "q2";
  const ParsedPage page(written({first, second}));
  EXPECT_EQ(page.text("h1"), "2 queries");
  EXPECT_THAT(texts(page.all("h2")), ElementsAre("harbour", "مرفأ ("));
  const auto sections = page.all("section");
  const auto links = page.all("a");
  ASSERT_EQ(sections.size(), 2U);
  ASSERT_EQ(links.size(), 3U);
  for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(links[i]["href"], "#" + sections[i]["id"]);
  EXPECT_THAT(sections[1].text, HasSubstr("Nothing found"));
  EXPECT_THAT(sections[1].text, HasSubstr("parenthesis is not closed: ("));
}

TEST(HtmlOutput, IsAWholePageHoweverLittleThereIs) {
  EXPECT_EQ(ParsedPage(written({})).text("h1"), "0 queries");
  EXPECT_EQ(ParsedPage(written({tests::respond("", {})})).text("p", "counts"), "Nothing found");
  EXPECT_EQ(ParsedPage(written({tests::respond("x", {index::Passage{}})})).text("h2", "title"), "Untitled");
  EXPECT_EQ(written({}, {}, false), "") << "an error before anything was found is told elsewhere";
  const ParsedPage broken(written({tests::respond("harbour", {tests::harbour()})}, {}, false));
  EXPECT_THAT(broken.text("p", "broken"), HasSubstr("ended early"));
}

TEST(HtmlOutput, LoadsNothingAndRunsNothing) {
  const std::string html = written({tests::respond("harbour", {tests::harbour()})});
  for (const char* loading : {"url(", "@import", "src=", "<script", "<link", "<img", "javascript"}) {
    EXPECT_THAT(html, Not(HasSubstr(loading)));
  }
  EXPECT_THAT(html, HasSubstr("content=\"default-src 'none'; style-src 'unsafe-inline'; "));
}

// What a browser might take for more than text.
std::vector<std::string> hostile_texts() {
  std::vector<std::string> texts = {"<script>alert(1)</script>",
                                    "</title></style></p><img src=x onerror=alert(1)>",
                                    "\" onmouseover=\"alert(1)",
                                    "' autofocus onfocus='alert(1)",
                                    "<!-- ]]> <![CDATA[ <?php -->",
                                    "&lt;b&gt; &#60;b&#62; &amp",
                                    "<mark class=\"exact\">harbour</mark>",
                                    "\xC0\xBCscript\xC0\xBE \xF0\x9F<b>",
                                    "javascript:alert(1)",
                                    tests::kHostile};
  tests::RandomText random(21);
  for (int i = 0; i < 60; ++i) texts.push_back(random.make(12, true) + "<" + random.make(3, true) + ">&\"'");
  return texts;
}

Response hostile_response(const std::string& text) {
  index::Passage passage{{text, text + " harbour", {}, text, text, text, text}, "en", 0, 0, {}, {}};
  passage.text = "The harbour " + text + " is one.\n" + std::string(400, 'x') + " " + text;
  Response response = tests::respond("harbour (\"" + text, {passage, passage});
  response.id = text;
  response.forms = {{{text, text::Language::en, Via::name, 1, {}, false, false}, 1, 1}};
  response.plan.alternatives = {{{0}, text, text::Language::ar, Via::name, 1, 1, {}}};
  response.plan.words[0].typed = text;
  response.plan.remarks.push_back({{0, response.query.size()}, text});
  response.answers[1].hit.passage.metadata.url = "https://" + text;
  response.answers[1].hit.passage.metadata.path = "/" + text;
  return response;
}

std::string without_space(std::string text) {
  std::erase_if(text, is_space);
  return text;
}

TEST(HtmlOutput, HoldsNoMarkupButItsOwnWhateverTheTextsHold) {
  const std::set<std::string> elements = {
      "",        "html", "head", "meta",  "title", "style",    "body",   "header",  "main",   "div",
      "section", "nav",  "h1",   "h2",    "h3",    "p",        "bdi",    "span",    "mark",   "a",
      "time",    "ol",   "ul",   "li",    "dl",    "dt",       "dd",     "table",   "thead",  "tbody",
      "tr",      "th",   "td",   "label", "input", "fieldset", "legend", "details", "summary"};
  const std::set<std::string> attributes = {
      "lang", "dir",     "class", "title",      "href",    "datetime", "charset",    "name",         "type",
      "id",   "content", "scope", "http-equiv", "checked", "disabled", "aria-label", "data-language"};
  for (const std::string& text : hostile_texts()) {
    const Response response = hostile_response(text);
    const std::string html = written({response}, {.explain = true});
    EXPECT_EQ(find_ill_formed(html), std::nullopt);
    EXPECT_FALSE(tests::is_obeyed(html, true));
    const ParsedPage page(html);
    for (const Element& element : page.elements) {
      EXPECT_TRUE(elements.contains(element.name)) << element.name;
      for (const auto& [name, value] : element.attributes) EXPECT_TRUE(attributes.contains(name)) << name;
      if (element.name != "a") continue;
      const std::string href = element["href"];
      EXPECT_TRUE(href.starts_with("#query-") || href.starts_with("https://") || href.starts_with("file:///")) << href;
    }
    EXPECT_EQ(page.all("h3", "title")[0].text, cli::printable(text + " harbour"));
    const std::string& passage = response.answers[0].hit.passage.text;
    EXPECT_THAT(without_space(page.all("details")[0].text), HasSubstr(without_space(cli::printable(passage))));
    EXPECT_EQ(page.all("span", "source")[0].text, cli::printable(text));
  }
}

}  // namespace
}  // namespace fihrist::searcher

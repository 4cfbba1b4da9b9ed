#include "indexer/jsonl_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include <set>
#include <sstream>

namespace fihrist::indexer {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

struct Read {
  std::vector<index::Article> articles;
  std::vector<std::string> rejected;

  std::vector<std::string> ids() const {
    std::vector<std::string> ids;
    for (const index::Article& article : articles) ids.push_back(article.metadata.id);
    return ids;
  }
};

Read read(const std::string& text, const Origin& origin = {"wire.jsonl", "/news/wire.jsonl"}) {
  Read result;
  std::istringstream in(text);
  const ArticleSink sink{[&](index::Article article) { result.articles.push_back(std::move(article)); },
                         [&](const std::string& reason) { result.rejected.push_back(reason); }};
  EXPECT_TRUE(read_json_lines(in, origin, sink));
  return result;
}

TEST(JsonLines, AllFieldsOfAnArticleAreRead) {
  const Read result =
      read(R"({"id":"7","title":"قناة السويس","text":"متن\nثان","lang":"ar","date":"2021-03-30T10:00:00Z",)"
           R"("source":"Wire","author":["Sara","Omar"],"url":"https://x.example/7","more":{"a":[1]}})");
  ASSERT_EQ(result.articles.size(), 1U);
  EXPECT_EQ(result.articles[0].metadata, (index::Metadata{"7", "قناة السويس", parse_date("2021-03-30"), "Wire",
                                                          "Sara, Omar", "https://x.example/7", "/news/wire.jsonl"}));
  EXPECT_EQ(result.articles[0].body, "متن\nثان");
  EXPECT_EQ(result.articles[0].language, "ar");
  EXPECT_TRUE(result.articles[0].has_own_id);
}

struct Bad {
  std::string line;
  std::string reason;
};

const std::vector<Bad> kBrokenLines = {Bad{R"({"id":"3","text":)", "not JSON"},
                                       Bad{R"({"text":"x"} trailing)", "not JSON"},
                                       Bad{"{\"text\":\"caf\xE9\"}", "not UTF-8 (first wrong byte at offset 12)"},
                                       Bad{"\xFF\xFE{", "not UTF-8"},
                                       Bad{"[1,2]", "not a JSON object"},
                                       Bad{"null", "not a JSON object"},
                                       Bad{"\"text\"", "not a JSON object"},
                                       Bad{"{}", R"(neither "title" nor "text")"},
                                       Bad{R"({"text":" \n "})", R"(neither "title" nor "text")"},
                                       Bad{R"({"text":null,"title":null})", R"(neither "title" nor "text")"},
                                       Bad{R"({"text":{"a":"b"}})", R"("text" is object)"},
                                       Bad{R"({"text":"x","title":true})", R"("title" is boolean)"},
                                       Bad{R"({"text":"x","author":["a",{}]})", R"("author" is)"},
                                       Bad{R"({"text":"x","author":[["a"]]})", R"("author" is)"}};

TEST(ABrokenLine, IsNamedAndTheOtherFourAreKept) {
  for (const Bad& each : kBrokenLines) {
    SCOPED_TRACE(each.line);
    const Read result = read("{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n" + each.line +
                             "\n{\"id\":\"4\",\"text\":\"d\"}\n{\"id\":\"5\",\"text\":\"e\"}");
    EXPECT_THAT(result.ids(), ElementsAre("1", "2", "4", "5"));
    EXPECT_THAT(result.rejected, ElementsAre(AllOf(StartsWith("line 3: "), HasSubstr(each.reason))));
  }
}

TEST(JsonLines, ListsInListsDoNotExhaustTheStack) {
  const std::string deep(1'000'000, '[');
  const Read result = read(R"({"text":"x","author":)" + deep + std::string(deep.size(), ']') + "}\n{\"text\":\"y\"}");
  EXPECT_EQ(result.articles.size(), 1U);
  EXPECT_EQ(result.rejected.size(), 1U);
}

TEST(JsonLines, ATooLongLineIsPassedOverWithoutHarmToItsNeighbours) {
  const std::string too_long = R"({"id":"2","text":")" + std::string(kMaxArticleBytes, 'x') + "\"}";
  const Read result =
      read("{\"id\":\"1\",\"text\":\"a\"}\n" + too_long + "\n{\"id\":\"3\",\"text\":\"c\"}\n" + too_long);
  EXPECT_THAT(result.ids(), ElementsAre("1", "3"));
  EXPECT_THAT(result.rejected, ElementsAre("line 2: longer than 32 MB", "line 4: longer than 32 MB"));
}

TEST(JsonLines, NumbersAreIdsToo) {
  EXPECT_THAT(
      read("{\"id\":7,\"text\":\"a\"}\n{\"id\":-1,\"text\":\"b\"}\n{\"id\":18446744073709551615,\"text\":\"c\"}").ids(),
      ElementsAre("7", "-1", "18446744073709551615"));
}

TEST(JsonLines, WithoutIdTheUrlThenTheLineNamesAnArticle) {
  const Read result = read(
      "{\"text\":\"a\",\"url\":\"https://x.example/1\"}\n\n{\"text\":\"b\"}\n{\"id\":null,\"text\":\"c\"}\n"
      "{\"id\":\"\",\"text\":\"d\"}");
  EXPECT_THAT(result.ids(), ElementsAre("https://x.example/1", "wire.jsonl:3", "wire.jsonl:4", "wire.jsonl:5"));
  EXPECT_TRUE(result.articles[0].has_own_id);
  EXPECT_FALSE(result.articles[1].has_own_id);
}

TEST(JsonLines, OfStandardInputAreNamedByTheirContent) {
  const Read first = read("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", {});
  const Read again = read("{\"text\":\"b\"}\n", {});
  EXPECT_EQ(std::set<std::string>({first.ids()[0], first.ids()[1], again.ids()[0]}).size(), 2U);
  EXPECT_EQ(first.ids()[1], again.ids()[0]);
  EXPECT_EQ(first.articles[0].metadata.path, "");
}

TEST(JsonLines, EmptyLinesLineEndsAndAByteOrderMarkAreNoMistakes) {
  const Read result = read("\xEF\xBB\xBF{\"id\":\"1\",\"text\":\"a\"}\r\n\r\n  \n{\"id\":\"2\",\"text\":\"b\"}");
  EXPECT_THAT(result.ids(), ElementsAre("1", "2"));
  EXPECT_THAT(result.rejected, IsEmpty());
}

TEST(JsonLines, NothingAtAllIsSaidOnce) {
  for (const char* text : {"", "\n", "\n \n\n", "\xEF\xBB\xBF"})
    EXPECT_THAT(read(text).rejected, ElementsAre("empty")) << text;
}

TEST(JsonLines, ATitleAloneIsAnArticle) {
  EXPECT_EQ(read(R"({"title":"Suez"})").articles.size(), 1U);
}

TEST(JsonLines, ADateThatIsNoneIsKeptForTheReport) {
  const Read result = read("{\"text\":\"a\",\"date\":\"30 March\"}\n{\"text\":\"b\",\"date\":20210330}");
  EXPECT_EQ(result.articles.at(0).unreadable_date, "30 March");
  EXPECT_EQ(result.articles.at(1).metadata.date, parse_date("2021-03-30"));
}

}  // namespace
}  // namespace fihrist::indexer

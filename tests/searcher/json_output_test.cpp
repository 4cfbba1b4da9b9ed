#include "searcher/json_output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "shared/cli/json.hpp"
#include "tests/searcher/responses.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

using cli::Json;
using testing::ElementsAre;

std::string written(const Response& response) {
  std::ostringstream out;
  JsonOutput(out).write(response);
  return out.str();
}

std::vector<Json> records(const Response& response) {
  std::istringstream lines(written(response));
  std::vector<Json> list;
  for (std::string line; std::getline(lines, line);) list.push_back(Json::parse(line));
  return list;
}

std::vector<std::string> keys(const Json& record) {
  std::vector<std::string> list;
  for (const auto& [key, value] : record.items()) list.push_back(key);
  return list;
}

TEST(JsonOutput, WritesAQueryItsHitsAndASummary) {
  Response response = tests::respond("harbour (Beirut", {tests::harbour()});
  response.passages = 12;
  response.articles = 7;
  response.estimated = true;
  response.seconds = 0.25;
  const auto list = records(response);
  ASSERT_EQ(list.size(), 3U);

  EXPECT_EQ(list[0], Json::parse(R"({"schema":1,"type":"query","query":"harbour (Beirut","remarks":[
    {"start":8,"end":9,"start_byte":8,"end_byte":9,"text":"parenthesis is not closed"}],"also":[],"suggestions":[]})"));
  EXPECT_EQ(list[1], Json::parse(R"({"schema":1,"type":"hit","rank":1,"score":9.5,"article":"en/harbour.md",
    "passage":120,"passage_start":110,"passage_start_byte":120,"title":"The harbour","date":"2021-12-31","source":"Gulf Monthly","author":"Huda Haddad",
    "lang":"en","url":"https://example.org/1","path":"/news/en/harbour.md",
    "text":"Rebuilding the harbours of Beirut cost more.",
    "spans":[{"start":15,"end":23,"start_byte":15,"end_byte":23,"via":"stem","for":"harbour","weight":1.0},
             {"start":27,"end":33,"start_byte":27,"end_byte":33,"via":"exact","for":"Beirut","weight":1.0}],
    "title_spans":[{"start":4,"end":11,"start_byte":4,"end_byte":11,"via":"exact","for":"harbour","weight":1.0}],
    "copies":[],"copies_total":0})"));
  EXPECT_EQ(list[2], Json::parse(R"({"schema":1,"type":"summary","passages":12,"articles":7,"estimated":true,
    "partial":false,"seconds":0.25})"));
}

TEST(JsonOutput, GivesEveryKeyAlsoWhereNothingIsKnown) {
  const auto list = records(tests::respond("x", {index::Passage{}}));
  EXPECT_THAT(keys(list[1]), ElementsAre("schema", "type", "rank", "score", "article", "passage", "passage_start",
                                         "passage_start_byte", "title", "date", "source", "author", "lang", "url",
                                         "path", "text", "spans", "title_spans", "copies", "copies_total"));
  EXPECT_TRUE(list[1]["date"].is_null());
  EXPECT_EQ(list[1]["spans"], Json::array());
}

TEST(JsonOutput, NamesTheCopiesOfAHitAndTheFacetsThatWereAskedFor) {
  Response response = tests::respond("harbour", {tests::harbour()});
  response.answers[0].hit.copies = {{tests::hostile().metadata, tests::harbour().metadata}, 2};
  response.facets = {{Facet::source, {{"Gulf Monthly", 2}, {"", 1}}}, {Facet::month, {}}};
  const auto list = records(response);
  ASSERT_EQ(list.size(), 4U);
  EXPECT_EQ(list[1]["copies_total"], 2);
  EXPECT_EQ(list[1]["copies"][0]["title"], tests::hostile().metadata.title);
  EXPECT_EQ(list[1]["copies"][1], Json::parse(R"({"article":"en/harbour.md","source":"Gulf Monthly",
    "date":"2021-12-31","title":"The harbour","url":"https://example.org/1","path":"/news/en/harbour.md"})"));
  EXPECT_EQ(list[2], Json::parse(R"({"schema":1,"type":"facets","facets":{
    "source":[{"value":"Gulf Monthly","articles":2},{"value":null,"articles":1}],"month":[]}})"));
  EXPECT_FALSE(tests::is_obeyed(written(response), true));
}

TEST(JsonOutput, NamesTheQueryOfABatchInEveryRecord) {
  Response response = tests::respond("harbour", {tests::harbour()});
  for (const Json& record : records(response)) EXPECT_FALSE(record.contains("id"));
  response.id = "q 7";
  for (const Json& record : records(response)) EXPECT_EQ(record["id"], "q 7");
}

// Cuts `text` by code points.
std::string by_code_points(std::string_view text, std::size_t start, std::size_t end) {
  std::size_t at = 0;
  std::size_t begin = 0;
  for (std::size_t count = 0; count < end; ++count) {
    if (count == start) begin = at;
    next_code_point(text, at);
  }
  return std::string(text.substr(begin, at - begin));
}

TEST(JsonOutput, GivesOffsetsThatAgreeInCodePointsAndBytes) {
  tests::RandomText texts(8);
  for (int i = 0; i < 100; ++i) {
    index::Passage passage = tests::harbour();
    passage.text = texts.make(60, false);
    passage.metadata.title = texts.make(8, false);
    for (const Json& record : records(tests::respond("بيروت cairo 2023 مسؤول erdogan كتاب 日本語", {passage}))) {
      if (record["type"] != "hit") continue;
      EXPECT_EQ(record["text"], passage.text);
      for (const auto& [text, spans] : {std::pair("text", "spans"), std::pair("title", "title_spans")}) {
        const auto whole = record[text].get<std::string>();
        for (const Json& span : record[spans]) {
          const std::size_t begin = span["start_byte"];
          const std::size_t end = span["end_byte"];
          EXPECT_LT(begin, end);
          EXPECT_EQ(by_code_points(whole, span["start"], span["end"]), whole.substr(begin, end - begin));
        }
      }
    }
  }
}

TEST(JsonOutput, WritesOneLineARecordWithNothingInItThatATerminalObeys) {
  Response response = tests::respond(tests::kHostile, {tests::hostile()});
  response.id = tests::kHostile;
  EXPECT_FALSE(tests::is_obeyed(written(response), true));
  const auto list = records(response);
  ASSERT_EQ(list.size(), 3U);
  EXPECT_EQ(list[0]["query"], tests::kHostile);
  EXPECT_EQ(list[1]["text"], tests::hostile().text) << "escaped, not changed";
  EXPECT_EQ(list[1]["title"], tests::hostile().metadata.title);
}

TEST(JsonOutput, TellsWhatMayHaveBeenMeantAndWhatWasSearched) {
  Response response = tests::respond("+harbuor", {tests::harbour()});
  response.suggestions = {{{1, 8}, "harbour", Suggestion::Via::spelling, 3, false}};
  response.searched = "+harbour";
  const Json query = records(response)[0];
  EXPECT_EQ(query["suggestions"].dump(), R"([{"for":"harbuor","text":"harbour","via":"spelling","passages":3}])");
  EXPECT_EQ(query["searched"], "+harbour");
}

TEST(JsonOutput, WritesQueriesThatAreNotUtf8) {
  const auto list = records(tests::respond("harbour \xFF\xD8 (x", {}));
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0]["query"], "harbour \uFFFD\uFFFD (x");
  const Json& remark = list[0]["remarks"][0];
  EXPECT_EQ(by_code_points(list[0]["query"].get<std::string>(), remark["start"], remark["end"]), "(");
}

}  // namespace
}  // namespace fihrist::searcher

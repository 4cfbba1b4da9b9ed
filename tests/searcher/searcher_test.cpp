// The program from its arguments to its streams and exit code.
#include "searcher/searcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "shared/base/error.hpp"
#include "shared/cli/json.hpp"
#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const tests::SmallIndex& news() {
  static const tests::SmallIndex index({
      {"harbour", "The harbour", "The quay of the harbour of Beirut was rebuilt.", "2021-12-31", "Gulf Monthly", "",
       ""},
      {"forces", "Training", "The Armed Forces' branches train in Baghdad and Beirut.", "2023-02-27", "Wire", "", ""},
      {"haras", "بيان", "اجتمع الجيش والحرس الثوري في بيروت.", "2023-03-01", "وكالة", "", ""},
  });
  return index;
}

struct Outcome {
  int exit = 0;
  std::string out;
  std::string err;
};

Outcome run_with(std::vector<std::string> arguments, const std::string& database = news().path().string()) {
  arguments.insert(arguments.begin(), {"fihrist-search", "-d", database});
  std::vector<const char*> argv;
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  std::ostringstream out;
  std::ostringstream err;
  const int exit = run(parse_options(static_cast<int>(argv.size()), argv.data()), out, err);
  return {exit, out.str(), err.str()};
}

std::vector<std::string> articles(const Outcome& outcome) {
  std::istringstream lines(outcome.out);
  std::vector<std::string> list;
  for (std::string line; std::getline(lines, line);) {
    const auto record = cli::Json::parse(line);
    if (record["type"] == "hit") list.push_back(record["article"]);
  }
  return list;
}

TEST(Searcher, ExitsWithWhetherAnythingWasFound) {
  EXPECT_EQ(run_with({"Beirut"}).exit, exit_code::kSuccess);
  const Outcome nothing = run_with({"Odesa"});
  EXPECT_EQ(nothing.exit, exit_code::kIncomplete);
  EXPECT_EQ(nothing.out, "");
  EXPECT_EQ(nothing.err, "nothing found\n");
  EXPECT_EQ(run_with({""}).exit, exit_code::kIncomplete);
  EXPECT_EQ(run_with({"Odesa", "--lang", "ar"}).exit, exit_code::kIncomplete);
}

TEST(Searcher, ObeysItsFilters) {
  EXPECT_THAT(articles(run_with({"--json", "Beirut بيروت", "--lang", "ar"})), ElementsAre("haras"));
  EXPECT_THAT(articles(run_with({"--json", "Beirut", "--source", "wire"})), ElementsAre("forces"));
  EXPECT_THAT(articles(run_with({"--json", "Beirut", "--to", "2021"})), ElementsAre("harbour"));
  EXPECT_THAT(articles(run_with({"--json", "Beirut", "--from", "2022"})), ElementsAre("forces", "haras"));
  EXPECT_THAT(articles(run_with({"--json", "Beirut", "-n", "1", "--offset", "3"})), IsEmpty());
  EXPECT_THAT(articles(run_with({"--json", "train"})), ElementsAre("forces"));
  EXPECT_THAT(articles(run_with({"--json", "trains", "--exact"})), IsEmpty());
}

TEST(Searcher, FindsNamesInTheOtherScriptAndSaysSo) {
  const Outcome outcome = run_with({"Beirut"});
  EXPECT_THAT(outcome.err, HasSubstr("also searching: بيروت (1)\n"));
  EXPECT_THAT(articles(run_with({"--json", "Beirut"})), testing::Contains("haras"));
  EXPECT_THAT(articles(run_with({"--json", "\"Revolutionary Guard\""})), ElementsAre("haras"));
  for (const char* option : {"--no-cross", "--exact", "--without=names"}) {
    EXPECT_THAT(articles(run_with({"--json", "Beirut", option})), Not(testing::Contains("haras"))) << option;
  }
  EXPECT_THAT(articles(run_with({"--json", "=Beirut"})), Not(testing::Contains("haras")));
}

TEST(Searcher, FindsPhrasesBesideTheirEndingsAndClitics) {
  EXPECT_THAT(articles(run_with({"--json", "\"armed force\""})), ElementsAre("forces"));
  const Outcome shown = run_with({"--color=always", "\"الحرس الثوري\""});
  EXPECT_THAT(shown.out, HasSubstr("\033[1;35mوالحرس\033[0m \033[1;31mالثوري\033[0m"));
}

TEST(Searcher, PrintsNoColourUnlessAsked) {
  EXPECT_THAT(run_with({"Beirut", "--explain"}).out, Not(HasSubstr("\033")));
  EXPECT_THAT(run_with({"Beirut", "--json", "--color=always"}).out, Not(HasSubstr("\033")));
}

TEST(Searcher, KeepsQuietWhereAsked) {
  EXPECT_EQ(run_with({"Beirut", "-q"}).err, "");
  EXPECT_THAT(run_with({"(Beirut", "-q"}).err, HasSubstr("parenthesis is not closed"));
}

TEST(Searcher, TellsWhenItSearchedTheWordsOfAPhrase) {
  const Outcome outcome = run_with({"\"harbour forces\" Beirut"});
  EXPECT_EQ(outcome.exit, exit_code::kSuccess);
  EXPECT_THAT(outcome.err, HasSubstr("no passage holds the phrase"));
}

TEST(Searcher, AnswersAFileOfQueries) {
  const tests::TemporaryFolder folder;
  const std::string file = folder.write("q.tsv", "q1\tBeirut\r\n\nno tab\n\tno id\nq 2\tOdesa\nq3\tالحرس");
  const Outcome run = run_with({"--queries", file, "--format", "trec"});
  EXPECT_EQ(run.exit, exit_code::kSuccess);
  std::istringstream lines(run.out);
  std::vector<std::string> ids;
  for (std::string line; std::getline(lines, line);) ids.push_back(line.substr(0, line.find(" Q0")));
  EXPECT_THAT(ids, ElementsAre("q1", "q1", "q1", "q3"));
  EXPECT_THAT(run.err, HasSubstr("line 3 "));
  EXPECT_THAT(run.err, HasSubstr("line 4 "));

  std::istringstream records(run_with({"--queries", file, "--json"}).out);
  std::vector<std::string> summaries;
  for (std::string line; std::getline(records, line);) {
    const auto record = cli::Json::parse(line);
    if (record["type"] == "summary") summaries.push_back(record["id"]);
  }
  EXPECT_THAT(summaries, ElementsAre("q1", "q 2", "q3"));

  const std::string hopeless = folder.write("none.tsv", "q1\tOdesa\n");
  EXPECT_EQ(run_with({"--queries", hopeless}).exit, exit_code::kIncomplete);
}

TEST(Searcher, RefusesWhatItCannotRead) {
  const tests::TemporaryFolder folder;
  EXPECT_THROW(run_with({"--queries", (folder.path() / "none").string()}), Error);
  EXPECT_THROW(run_with({"--queries", folder.path().string()}), Error);
  EXPECT_THROW(run_with({"x"}, (folder.path() / "none").string()), Error);
  EXPECT_THROW(run_with({"x"}, folder.write("file", "no index").string()), Error);
}

TEST(Searcher, SearchesSeveralIndexesAsOne) {
  const tests::SmallIndex more({{"more", "", "Beirut again.", "", "", "", ""}});
  EXPECT_THAT(articles(run_with({"--json", "Beirut", "-d", more.path().string()})),
              testing::UnorderedElementsAre("harbour", "forces", "more", "haras"));
}

TEST(Searcher, AnswersHelpVersionAndAnalysisWithoutAnIndex) {
  EXPECT_THAT(run_with({"--help"}, "/none").out, HasSubstr("Usage: fihrist-search"));
  EXPECT_THAT(run_with({"--version"}, "/none").out, HasSubstr("fihrist-search"));
  EXPECT_THAT(run_with({"--version", "-v"}, "/none").out, HasSubstr("Xapian"));
  const Outcome analysis = run_with({"--analyze", "Beirut"}, "/none");
  EXPECT_EQ(analysis.exit, exit_code::kSuccess);
  EXPECT_THAT(analysis.out, HasSubstr("beirut"));
}

}  // namespace
}  // namespace fihrist::searcher

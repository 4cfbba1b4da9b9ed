#include "searcher/options.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

#include "searcher/help.hpp"
#include "shared/base/error.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Options parsed(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "fihrist-search");
  return parse_options(static_cast<int>(arguments.size()), arguments.data());
}

// What the user is told; empty where the arguments are understood.
std::string complaint(const std::vector<const char*>& arguments) {
  try {
    parsed(arguments);
    return "";
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), exit_code::kFailure);
    return error.what();
  }
}

TEST(Options, HaveDefaults) {
  ::unsetenv("FIHRIST_DB");
  const Options options = parsed({"iran"});
  EXPECT_THAT(options.databases, ElementsAre("fihrist.db"));
  EXPECT_EQ(options.query, "iran");
  EXPECT_EQ(options.format, Format::text);
  EXPECT_EQ(options.request.limit, 10U);
  EXPECT_EQ(options.request.offset, 0U);
  EXPECT_EQ(options.request.passages_per_article, 2U);
  EXPECT_FALSE(options.exact || options.explain || options.analyze || options.common.json);
}

TEST(Options, OrderCountAndFold) {
  EXPECT_EQ(parsed({"x"}).request.sort, Sort::relevance);
  EXPECT_EQ(parsed({"--mentions", "x"}).request.sort, Sort::newest);
  EXPECT_EQ(parsed({"--mentions", "x", "--sort", "date"}).request.sort, Sort::oldest);
  EXPECT_EQ(parsed({"x", "--sort", "-date"}).request.sort, Sort::newest);
  EXPECT_EQ(parsed({"x", "--sort=-date"}).request.sort, Sort::newest);
  EXPECT_THAT(parsed({"x", "--facets", "month,source,month"}).request.facets, ElementsAre(Facet::month, Facet::source));
  EXPECT_TRUE(parsed({"x"}).request.fold_copies && parsed({"--like", "x"}).request.fold_copies);
  EXPECT_FALSE(parsed({"x", "--all-copies"}).request.fold_copies);
  EXPECT_FALSE(parsed({"x", "--format", "trec"}).request.fold_copies);
  EXPECT_FALSE(parsed({"--mentions", "x"}).request.fold_copies);
  for (const auto& wrong : std::vector<std::vector<const char*>>{
           {"x", "--sort", "newest"}, {"x", "--facets", ""}, {"--like", "x", "--sort", "date"}}) {
    EXPECT_NE(complaint(wrong), "");
  }
}

TEST(Options, TakeTheIndexFromTheEnvironment) {
  ::setenv("FIHRIST_DB", "/srv/news", 1);
  EXPECT_THAT(parsed({"iran"}).databases, ElementsAre("/srv/news"));
  EXPECT_THAT(parsed({"-d", "a", "iran", "--db", "b"}).databases, ElementsAre("a", "b"));
  ::unsetenv("FIHRIST_DB");
}

TEST(Options, JoinTheWordsOfTheQuery) {
  EXPECT_EQ(parsed({"iran", "-n", "3", "\"armed forces\""}).query, "iran \"armed forces\"");
  EXPECT_EQ(parsed({"--", "iran", "-iraq", "--json"}).query, "iran -iraq --json");
  EXPECT_EQ(parsed({"iran -iraq"}).query, "iran -iraq");
  EXPECT_EQ(parsed({""}).query, "");
}

TEST(Options, ShapeTheRequest) {
  const Options options = parsed({"x", "--limit=0", "--offset", "20", "--by", "article", "--lang", "ar", "--source",
                                  "Gulf Monthly", "--from", "2023-02", "--to", "٢٠٢٣"});
  EXPECT_EQ(options.request.limit, 0U);
  EXPECT_EQ(options.request.offset, 20U);
  EXPECT_EQ(options.request.passages_per_article, 1U);
  EXPECT_EQ(options.request.language, "ar");
  EXPECT_EQ(options.request.source, "Gulf Monthly");
  EXPECT_EQ(options.request.dates, (DateRange{parse_date("2023-02-01"), parse_date("2023-12-31")}));
}

TEST(Options, ReadDatesAsQueriesDo) {
  using namespace std::chrono;
  const auto dates = [](std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), {"fihrist-search", "x"});
    return parse_options(static_cast<int>(arguments.size()), arguments.data(), year{2023} / May / 31).request.dates;
  };
  EXPECT_EQ(dates({"--from", "3m"}), (DateRange{year{2023} / February / 28, {}}));
  EXPECT_EQ(dates({"--to", "yesterday"}), (DateRange{{}, year{2023} / May / 30}));
  EXPECT_EQ(dates({"--from", "Nov", "--to", "٦ شباط"}), (DateRange{year{2022} / 11 / 1, year{2023} / 2 / 6}));
  EXPECT_EQ(dates({}), DateRange{});
}

TEST(Options, ChooseTheFormat) {
  EXPECT_EQ(parsed({"x", "--json"}).format, Format::json);
  EXPECT_EQ(parsed({"x", "--format", "json"}).format, Format::json);
  EXPECT_TRUE(parsed({"x", "--format", "json"}).common.json);
  EXPECT_EQ(parsed({"x", "--format=html"}).format, Format::html);
  const Options trec = parsed({"x", "--format", "trec"});
  EXPECT_EQ(trec.format, Format::trec);
  EXPECT_EQ(trec.request.limit, 1000U);
  EXPECT_EQ(trec.request.passages_per_article, 1U) << "a run names articles";
  EXPECT_EQ(parsed({"x", "--format", "trec", "-n", "5"}).request.limit, 5U);
}

TEST(Options, SwitchThingsOn) {
  const Options options = parsed({"x", "--exact", "--explain", "--analyze", "-q", "-v", "--color=never"});
  EXPECT_TRUE(options.exact && options.explain && options.analyze);
  EXPECT_TRUE(options.common.quiet && options.common.verbose);
  EXPECT_EQ(options.common.color, cli::When::never);
}

TEST(Options, NeedAQueryOrAFileOfQueriesAndNotBoth) {
  EXPECT_THAT(complaint({}), HasSubstr("nothing to search for"));
  EXPECT_THAT(complaint({"x", "--queries", "q.tsv"}), HasSubstr("not both"));
  EXPECT_EQ(parsed({"--queries", "-"}).queries_file, "-");
  EXPECT_EQ(complaint({"--help"}), "");
  EXPECT_EQ(complaint({"--version"}), "");
}

TEST(Options, RefuseWhatTheyDoNotUnderstandAndNameIt) {
  struct Case {
    std::vector<const char*> arguments;
    const char* named;
  };
  const std::vector<Case> cases = {
      {{"x", "--limit", "ten"}, "--limit"},
      {{"x", "--limit=-1"}, "--limit"},
      {{"x", "--limit", "1e3"}, "--limit"},
      {{"x", "--limit", "99999999999"}, "--limit"},
      {{"x", "--limit", ""}, "--limit"},
      {{"x", "--offset", "-1"}, "--offset"},
      {{"x", "--offset", "1.5"}, "--offset"},
      {{"x", "--by", "author"}, "--by=author"},
      {{"x", "--from", "soon"}, "--from"},
      {{"x", "--from", "2023..2024"}, "--from"},
      {{"x", "--from", "2023-03", "--to", "2023-01"}, "--to 2023-01"},
      {{"x", "--to", "2023-02-30"}, "--to"},
      {{"x", "--to", ""}, "--to"},
      {{"x", "--format", "xml"}, "--format=xml"},
      {{"x", "--color", "blue"}, "--color=blue"},
      {{"x", "--bogus"}, "--bogus"},
      {{"x", "--lim", "3"}, "--lim"},
      {{"x", "--json=yes"}, "--json"},
      {{"x", "--db"}, "--db"},
      {{"x", "-z"}, "-z"},
      {{"x", "--limit", "3", "--limit", "4"}, "--limit"},
  };
  for (const auto& [arguments, named] : cases) EXPECT_THAT(complaint(arguments), HasSubstr(named));
}

TEST(Options, AreAllInTheHelp) {
  std::ostringstream help;
  print_help(help);
  for (const char* option : {"--db",    "--limit", "--offset",  "--by",     "--lang",    "--source",  "--from",
                             "--to",    "--exact", "--queries", "--format", "--explain", "--analyze", "--json",
                             "--color", "--quiet", "--verbose", "--help",   "--version", "title:"}) {
    EXPECT_THAT(help.str(), HasSubstr(option));
  }
}

TEST(Options, TellHowTextIsShown) {
  const cli::PageOptions none = parsed({"iran"}).page;
  EXPECT_FALSE(none.width || none.bidi);
  EXPECT_EQ(none.hyperlinks, cli::When::automatic);
  const cli::PageOptions page = parsed({"--width=0", "--bidi=visual", "--hyperlink", "never", "iran"}).page;
  EXPECT_EQ(page.width, 0U);
  EXPECT_EQ(page.bidi, cli::Bidi::visual);
  EXPECT_EQ(page.hyperlinks, cli::When::never);
  EXPECT_EQ(parsed({"--bidi=isolate", "iran"}).page.bidi, cli::Bidi::isolate);
  EXPECT_EQ(parsed({"--bidi=off", "iran"}).page.bidi, cli::Bidi::off);
  EXPECT_EQ(parsed({"--bidi=auto", "iran"}).page.bidi, std::nullopt);
  EXPECT_THAT(complaint({"--bidi=rtl", "iran"}), HasSubstr("not one of auto, off, isolate, visual"));
  EXPECT_THAT(complaint({"--width=wide", "iran"}), HasSubstr("--width takes a number"));
  EXPECT_THAT(complaint({"--hyperlink=yes", "iran"}), HasSubstr("not one of auto, always, never"));
}

}  // namespace
}  // namespace fihrist::searcher

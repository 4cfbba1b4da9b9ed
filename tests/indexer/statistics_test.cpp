#include "indexer/statistics.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/indexer/archive.hpp"

namespace fihrist::indexer {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::MatchesRegex;

class Statistics : public testing::Test {
 protected:
  nlohmann::json of_index() const {
    std::ostringstream out;
    print_statistics(archive_.index(), true, out);
    return nlohmann::json::parse(out.str());
  }

  tests::Archive archive_;
};

TEST_F(Statistics, CountWhatIsInTheIndex) {
  archive_.write("a.txt", "Ships returned.");
  archive_.write("b.jsonl",
                 "{\"text\":\"عادت السفن\",\"date\":\"2021-03-30\"}\nbroken\n{\"text\":\"x\",\"date\":\"2011-01-25\"}");
  archive_.run();
  auto found = of_index();
  EXPECT_GT(found["bytes_on_disk"], 1000);
  found.erase("bytes_on_disk");
  EXPECT_EQ(found, nlohmann::json({{"schema", 1},
                                   {"type", "stats"},
                                   {"folder", archive_.index().string()},
                                   {"format", index::format_version()},
                                   {"articles", 3},
                                   {"passages", 3},
                                   {"passages_by_language", {{"ar", 1}, {"en", 2}}},
                                   {"first_date", "2011-01-25"},
                                   {"last_date", "2021-03-30"},
                                   {"files", 2},
                                   {"skipped", 1}}));
}

TEST_F(Statistics, ForgetTheDatesOfRemovedArticles) {
  for (const char* year : {"1990", "2011", "2021", "2050"}) {
    archive_.write(std::string(year) + ".md", "---\ndate: " + std::string(year) + "-01-25\n---\nShips");
  }
  archive_.run();
  archive_.remove("1990.md");
  archive_.remove("2050.md");
  archive_.run();
  EXPECT_EQ(of_index()["first_date"], "2011-01-25");
  EXPECT_EQ(of_index()["last_date"], "2021-01-25");
}

TEST_F(Statistics, AreShownToPeople) {
  archive_.write("a.md", "---\ndate: 2021-03-30\n---\nShips");
  archive_.run();
  Options options = archive_.options();
  options.statistics = true;
  options.common.json = false;
  const tests::Outcome outcome = tests::Archive::run_with(options);
  EXPECT_EQ(outcome.exit, 0);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("articles   1 from 1 files, 0 skipped\n"), HasSubstr("passages   1, en 1\n"),
                                 HasSubstr("dates      2021-03-30 to 2021-03-30\n"), HasSubstr("on disk    ")));
}

TEST_F(Statistics, OfArticlesWithoutDatesHaveNone) {
  archive_.write("a.txt", "Ships");
  archive_.run();
  EXPECT_EQ(of_index()["first_date"], "");
  std::ostringstream out;
  print_statistics(archive_.index(), false, out);
  EXPECT_THAT(out.str(), HasSubstr("dates      none\n"));
}

TEST_F(Statistics, OfNoIndexAreAnErrorAndMakeNone) {
  EXPECT_THROW(of_index(), Error);
  EXPECT_FALSE(std::filesystem::exists(archive_.index()));
}

}  // namespace
}  // namespace fihrist::indexer

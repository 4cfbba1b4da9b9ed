#include "indexer/report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace fihrist::indexer {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

class AReport : public testing::Test {
 protected:
  void report(double seconds, bool interrupted) {
    Report report(options_, out_, err_);
    report.counts() = {12, 3, 1, 0, 0, 40, 2'345'678};
    report.skipped("/news/\x1B[31mbad\u202E.txt", "not UTF-8");
    report.skipped("/news/c.jsonl", "line 3: not JSON");
    report.undated("wire-7", "30 March");
    report.undated("wire-8", "31 March");
    report.print_summary(seconds, interrupted);
  }
  json record(std::istream& lines) const {
    std::string line;
    std::getline(lines, line);
    return json::parse(line);
  }

  cli::CommonOptions options_;
  std::stringstream out_;
  std::stringstream err_;
};

TEST_F(AReport, NamesWhatWasSkippedAndSumsUp) {
  report(1.26, false);
  EXPECT_EQ(err_.str(),
            "skipped /news/[31mbad.txt: not UTF-8\n"
            "skipped /news/c.jsonl: line 3: not JSON\n"
            "2 articles have a date that is not YYYY-MM-DD and were indexed without one, first wire-7: \"30 March\"\n");
  EXPECT_EQ(out_.str(),
            "indexed 12 articles (40 passages, 2.3 MB of text), unchanged 3, removed 1, skipped 2, in 1.3 s\n");
}

TEST_F(AReport, IsRecordsWhereTheseAreAskedFor) {
  options_.json = true;
  report(1.25, true);
  EXPECT_THAT(err_.str(), IsEmpty());
  EXPECT_THAT(out_.str(), testing::Not(HasSubstr("\x1B")));
  EXPECT_EQ(
      record(out_),
      json({{"schema", 1}, {"type", "skipped"}, {"path", "/news/\x1B[31mbad\u202E.txt"}, {"reason", "not UTF-8"}}));
  EXPECT_EQ(record(out_)["reason"], "line 3: not JSON");
  EXPECT_EQ(record(out_), json({{"schema", 1},
                                {"type", "summary"},
                                {"indexed", 12},
                                {"unchanged", 3},
                                {"removed", 1},
                                {"skipped", 2},
                                {"undated", 2},
                                {"passages", 40},
                                {"bytes", 2'345'678},
                                {"seconds", 1.25},
                                {"interrupted", true}}));
}

TEST_F(AReport, ThatIsQuietStillNamesWhatWasSkipped) {
  options_.quiet = true;
  report(1, false);
  EXPECT_THAT(out_.str(), IsEmpty());
  EXPECT_THAT(err_.str(), HasSubstr("c.jsonl"));
}

TEST_F(AReport, SaysThatARunWasInterrupted) {
  report(1, true);
  EXPECT_THAT(err_.str(), HasSubstr("interrupted"));
}

TEST_F(AReport, NamesAFileAsOneWouldFromHere) {
  Report report(options_, out_, err_);
  report.skipped(std::filesystem::current_path() / "news" / "a.txt", "empty");
  EXPECT_EQ(err_.str(), "skipped news/a.txt: empty\n");
}

}  // namespace
}  // namespace fihrist::indexer

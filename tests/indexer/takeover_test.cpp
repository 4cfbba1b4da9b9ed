// One article id in several files: the index holds it once, and holds it as long as any of them does.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <map>
#include <random>
#include <set>

#include "tests/indexer/archive.hpp"

namespace fihrist::indexer {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A line for each id, which says from which file it is.
std::string lines(const std::string& file, const std::string& ids) {
  std::string text;
  for (const char id : ids) text += std::string(R"({"id":")") + id + R"(","text":"from )" + file + "\"}\n";
  return text;
}

class Takeover : public testing::Test {
 protected:
  void write(const std::string& file, const std::string& ids) { archive_.write(file + ".jsonl", lines(file, ids)); }
  void remove(const std::string& file) const { archive_.remove(file + ".jsonl"); }

  // The ids in the index, in order, with those that stand there twice twice.
  std::string ids() const {
    std::string ids;
    for (const std::string& passage : archive_.passages()) ids += passage.front();
    return ids;
  }
  std::string ids_after_run() const {
    archive_.run();
    return ids();
  }

  tests::Archive archive_;
};

TEST_F(Takeover, AnArticleThatMovesIsIndexedOnce) {
  for (const auto& [from, to] : {std::pair{"a", "b"}, std::pair{"b", "a"}}) {
    write(from, "xy");
    write(to, "z");
    EXPECT_EQ(ids_after_run(), "xyz");
    write(from, "y");
    write(to, "xz");
    EXPECT_EQ(ids_after_run(), "xyz");
    EXPECT_EQ(ids_after_run(), "xyz");
  }
}

TEST_F(Takeover, AnArticleInTwoFilesStandsOnceAndOutlivesEitherOfThem) {
  for (const auto& [gone, kept] : {std::pair{"a", "b"}, std::pair{"b", "a"}}) {
    write("a", "xp");
    write("b", "xq");
    EXPECT_EQ(ids_after_run(), "pqx");
    remove(gone);
    EXPECT_EQ(ids_after_run(), kept == std::string("a") ? "px" : "qx");
    EXPECT_EQ(archive_.passages().back(), std::string("x: from ") + kept);
  }
}

TEST_F(Takeover, AnArticleInTwoFilesOutlivesAChangeOfEitherOfThem) {
  for (const auto& [changed, kept] : {std::pair{"a", "b"}, std::pair{"b", "a"}}) {
    write("a", "xp");
    write("b", "xq");
    archive_.run();
    write(changed, "r");
    archive_.run();
    EXPECT_EQ(archive_.passages().back(), std::string("x: from ") + kept);
  }
}

TEST_F(Takeover, OfMarkdownFilesIsTheSame) {
  archive_.write("a.md", "---\nid: x\n---\nfrom a");
  archive_.write("b.md", "---\nid: x\n---\nfrom b");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("x: from b"));
  archive_.remove("b.md");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("x: from a"));
}

TEST_F(Takeover, AChainOfFilesIsFollowedToItsEnd) {
  for (const char* file : {"a", "b", "c"}) {
    write(file, "x");
    EXPECT_EQ(ids_after_run(), "x");
  }
  write("b", "y");
  EXPECT_EQ(ids_after_run(), "xy");
  remove("c");
  EXPECT_EQ(ids_after_run(), "xy");
  remove("b");
  EXPECT_EQ(ids_after_run(), "x");
  remove("a");
  EXPECT_EQ(ids_after_run(), "");
}

TEST_F(Takeover, ACopyOfALargeFileIsTakenBackInOneReading) {
  std::string all;
  for (int i = 0; i < 500; ++i) all += "{\"id\":" + std::to_string(i) + ",\"text\":\"x\"}\n";
  archive_.write("a.jsonl", all);
  archive_.write("copy.jsonl", all);
  archive_.run();
  archive_.remove("copy.jsonl");
  EXPECT_EQ(archive_.run().counts(), "indexed 500 unchanged 0 removed 500 skipped 0");
  EXPECT_EQ(archive_.passages().size(), 500U);
}

TEST_F(Takeover, AFileThatIsReadAgainIsReportedOnce) {
  archive_.write("a.jsonl", lines("a", "xpq") + "broken\n");
  write("b", "x");
  archive_.run();
  remove("b");
  EXPECT_EQ(archive_.run().counts(), "indexed 1 unchanged 2 removed 1 skipped 1");
}

TEST_F(Takeover, AFileThatIsNotNamedGetsItsArticleBackWhenItIs) {
  write("one/a", "x");
  write("two/b", "x");
  archive_.run();
  remove("two/b");
  archive_.run({archive_.path("news/two")});
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("x: from one/a"));
}

TEST_F(Takeover, WorksBetweenStandardInputAndFiles) {
  write("a", "x");
  archive_.run();
  archive_.run({"-"}, lines("-", "x"));
  EXPECT_THAT(archive_.passages(), ElementsAre("x: from -"));
  write("a", "xy");
  EXPECT_EQ(ids_after_run(), "xy");
  EXPECT_EQ(ids_after_run(), "xy");
}

// Asks the run to stop as soon as it has said something.
class StopAtFirstWord : public std::stringbuf {
 protected:
  std::streamsize xsputn(const char* text, std::streamsize size) override {
    if (!stopped_) ::raise(SIGTERM);
    stopped_ = true;
    return std::stringbuf::xsputn(text, size);
  }

 private:
  bool stopped_ = false;
};

class AnInterruptedRun : public Takeover {
 protected:
  int run_and_stop_after_first_article() const {
    Options options = archive_.options();
    options.progress = ProgressMode::json;
    StopAtFirstWord buffer;
    std::istringstream in;
    std::ostream out(&buffer);
    std::ostringstream err;
    return run(options, in, out, err);
  }
};

TEST_F(AnInterruptedRun, KeepsWhatWasDoneAndGoesOnLater) {
  write("a", "xyz");
  EXPECT_EQ(run_and_stop_after_first_article(), 130);
  EXPECT_EQ(ids(), "x");
  EXPECT_EQ(archive_.run().counts(), "indexed 2 unchanged 1 removed 0 skipped 0");
  EXPECT_EQ(ids(), "xyz");
}

TEST_F(AnInterruptedRun, LeavesNothingBehindOfAFileThatIsGoneAfterwards) {
  archive_.write("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
  run_and_stop_after_first_article();
  std::filesystem::rename(archive_.path("news/a.jsonl"), archive_.path("news/b.jsonl"));
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("b.jsonl:1: one", "b.jsonl:2: two"));
}

TEST_F(AnInterruptedRun, RemembersWhomItTookAnArticleFrom) {
  write("a", "x");
  archive_.run();
  write("b", "xyz");
  run_and_stop_after_first_article();
  EXPECT_EQ(ids_after_run(), "xyz");
  remove("b");
  EXPECT_EQ(ids_after_run(), "x");
}

// Files that share ids are written and deleted at random; after each run the index holds each id that a file holds,
// once, as one of these files tells it.
TEST_F(Takeover, LosesAndInventsNothingInAnyOrderOfEdits) {
  std::mt19937 random(17);
  const std::string names = "abcd";
  std::map<char, std::set<char>> files;
  archive_.write("always.txt", "Always");
  for (int step = 0; step < 300; ++step) {
    for (unsigned edits = 1 + static_cast<unsigned>(random() % 2); edits > 0; --edits) {
      const char name = names[random() % names.size()];
      files.erase(name);
      remove({name});
      if (random() % 3 == 0) continue;
      for (const char id : std::string("xyz")) {
        if (random() % 2 == 0) files[name].insert(id);
      }
      write({name}, std::string(files[name].begin(), files[name].end()));
    }
    archive_.run();
    std::map<std::string, std::set<std::string>> allowed = {{"a", {"always.txt: Always"}}};
    for (const auto& [name, ids] : files) {
      for (const char id : ids) allowed[{id}].insert(std::string{id} + ": from " + name);
    }
    const auto passages = archive_.passages();
    ASSERT_EQ(passages.size(), allowed.size()) << "step " << step << ": " << testing::PrintToString(passages);
    for (const std::string& passage : passages) {
      ASSERT_TRUE(allowed[passage.substr(0, 1)].contains(passage)) << "step " << step << ": " << passage;
    }
  }
}

}  // namespace
}  // namespace fihrist::indexer

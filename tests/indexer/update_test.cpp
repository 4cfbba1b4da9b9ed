#include "indexer/update.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "tests/indexer/archive.hpp"

namespace fihrist::indexer {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class AnUpdate : public testing::Test {
 protected:
  void expect(const std::string& counts, const std::vector<std::string>& passages) const {
    expect(archive_.run(), counts, passages);
  }
  void expect(const tests::Outcome& outcome, const std::string& counts,
              const std::vector<std::string>& passages) const {
    EXPECT_EQ(outcome.counts(), counts);
    EXPECT_EQ(archive_.passages(), passages);
  }

  tests::Archive archive_;
};

TEST_F(AnUpdate, IndexesEverythingAndThenNothing) {
  archive_.write("a.txt", "Apples");
  archive_.write("sub/b.md", "---\ntitle: Bread\n---\nBread");
  archive_.write("c.jsonl", "{\"id\":1,\"text\":\"Cheese\"}\n{\"id\":2,\"text\":\"Cherries\"}\n");
  const std::vector<std::string> all = {"1: Cheese", "2: Cherries", "a.txt: Apples", "sub/b.md: Bread"};
  expect("indexed 4 unchanged 0 removed 0 skipped 0", all);
  expect("indexed 0 unchanged 4 removed 0 skipped 0", all);
}

TEST_F(AnUpdate, OfTouchedFilesChangesNothing) {
  archive_.write("a.txt", "Apples");
  archive_.write("b.jsonl", "{\"id\":1,\"text\":\"Bread\"}\nbroken\n");
  archive_.run();
  const auto before = archive_.everything();
  archive_.touch("a.txt");
  archive_.touch("b.jsonl");
  expect("indexed 0 unchanged 2 removed 0 skipped 1", {"1: Bread", "a.txt: Apples"});
  expect("indexed 0 unchanged 2 removed 0 skipped 1", {"1: Bread", "a.txt: Apples"});
  EXPECT_EQ(archive_.everything(), before);
}

TEST_F(AnUpdate, SeesAChangeThatKeepsTheSize) {
  archive_.write("a.txt", "Apples");
  archive_.write("b.txt", "Bread");
  archive_.run();
  archive_.write("a.txt", "Grapes");
  expect("indexed 1 unchanged 1 removed 0 skipped 0", {"a.txt: Grapes", "b.txt: Bread"});
}

TEST_F(AnUpdate, ReindexesOnlyTheLinesThatChanged) {
  archive_.write("a.jsonl",
                 "{\"id\":1,\"text\":\"one\"}\n{\"id\":2,\"text\":\"two\"}\n{\"id\":3,\"text\":\"three\"}\n");
  archive_.run();
  archive_.write("a.jsonl",
                 "{\"id\":3,\"text\":\"three\"}\n{\"id\":2,\"text\":\"TWO\"}\n{\"id\":4,\"text\":\"four\"}\n");
  expect("indexed 2 unchanged 1 removed 1 skipped 0", {"2: TWO", "3: three", "4: four"});
}

TEST_F(AnUpdate, OfLinesWithoutIdsFollowsTheirNumbers) {
  archive_.write("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"text\":\"three\"}\n");
  archive_.run();
  archive_.write("a.jsonl", "{\"text\":\"two\"}\n{\"text\":\"three\"}\n");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("a.jsonl:1: two", "a.jsonl:2: three"));
}

TEST_F(AnUpdate, RemovesWhatWasDeleted) {
  archive_.write("a.txt", "Apples");
  archive_.write("sub/b.txt", "Bread");
  archive_.write("sub/c.jsonl", "{\"id\":1,\"text\":\"one\"}\n{\"id\":2,\"text\":\"two\"}\n");
  archive_.run();
  archive_.remove("sub");
  expect("indexed 0 unchanged 1 removed 3 skipped 0", {"a.txt: Apples"});
  expect("indexed 0 unchanged 1 removed 0 skipped 0", {"a.txt: Apples"});
  archive_.remove("a.txt");
  expect("indexed 0 unchanged 0 removed 1 skipped 0", {});
}

TEST_F(AnUpdate, FollowsARename) {
  archive_.write("a.txt", "Apples");
  archive_.write("a.md", "---\nid: 7\n---\nBread");
  archive_.run();
  fs::rename(archive_.path("news/a.txt"), archive_.path("news/b.txt"));
  fs::rename(archive_.path("news/a.md"), archive_.path("news/b.md"));
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("7: Bread", "b.txt: Apples"));
}

TEST_F(AnUpdate, FollowsAFileThatGetsOrLosesItsOwnId) {
  archive_.write("a.md", "Apples");
  archive_.run();
  archive_.write("a.md", "---\nid: 7\n---\nApples");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("7: Apples"));
  archive_.write("a.md", "Apples");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("a.md: Apples"));
}

TEST_F(AnUpdate, TakesOutWhatIsNoArticleAnyMoreAndSaysSoEachTime) {
  for (const char* content : {"", "Caf\xE9"}) {
    archive_.write("a.txt", "Apples");
    archive_.write("b.txt", "Bread");
    archive_.run();
    archive_.write("a.txt", content);
    expect("indexed 0 unchanged 1 removed 1 skipped 1", {"b.txt: Bread"});
    const tests::Outcome again = archive_.run();
    expect(again, "indexed 0 unchanged 1 removed 0 skipped 1", {"b.txt: Bread"});
    EXPECT_EQ(again.exit, 1);
  }
  archive_.write("a.txt", "Apples");
  expect("indexed 1 unchanged 1 removed 0 skipped 0", {"a.txt: Apples", "b.txt: Bread"});
}

TEST_F(AnUpdate, KeepsTheGoodLinesOfABrokenFile) {
  archive_.write("a.jsonl",
                 "{\"id\":1,\"text\":\"one\"}\n{\"id\":2,\"text\":\"two\"}\n{broken\n{\"id\":4,\"text\":\"four\"}\n");
  expect("indexed 3 unchanged 0 removed 0 skipped 1", {"1: one", "2: two", "4: four"});
  expect("indexed 0 unchanged 3 removed 0 skipped 1", {"1: one", "2: two", "4: four"});
}

TEST_F(AnUpdate, IndexesADuplicateIdOnce) {
  archive_.write("a.jsonl", "{\"id\":1,\"text\":\"one\"}\n{\"id\":1,\"text\":\"uno\"}\n");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("1: uno"));
  archive_.write("a.jsonl", "{\"id\":1,\"text\":\"one\"}\n{\"id\":1,\"text\":\"uno\"}\n{\"id\":2,\"text\":\"two\"}\n");
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("1: uno", "2: two"));
}

TEST_F(AnUpdate, OfOneRootLeavesTheOthersAlone) {
  archive_.write("x/a.txt", "Apples");
  archive_.write("xy/b.txt", "Bread");
  archive_.run({archive_.path("news/x"), archive_.path("news/xy")});
  archive_.remove("xy/b.txt");
  archive_.run({archive_.path("news/x")});
  EXPECT_THAT(archive_.passages(), SizeIs(2));
}

TEST_F(AnUpdate, NeverPurgesARootThatVanished) {
  archive_.write("x/a.txt", "Apples");
  archive_.write("y/b.txt", "Bread");
  archive_.run({archive_.path("news/x"), archive_.path("news/y")});
  archive_.remove("y");
  const tests::Outcome outcome = archive_.run({archive_.path("news/x"), archive_.path("news/y")});
  expect(outcome, "indexed 0 unchanged 1 removed 0 skipped 1", {"a.txt: Apples", "b.txt: Bread"});
  EXPECT_EQ(outcome.exit, 1);
  EXPECT_THROW(archive_.run({archive_.path("news/y")}), Error);
  archive_.write("y", "a file where the folder was");
  archive_.run({archive_.path("news/y")});
  EXPECT_THAT(archive_.passages(), SizeIs(2));
}

TEST_F(AnUpdate, NeverPurgesAFileItCannotFollow) {
  archive_.write("a.txt", "Apples");
  archive_.run();
  archive_.remove("a.txt");
  fs::create_symlink("unmounted/a.txt", archive_.path("news/a.txt"));
  expect("indexed 0 unchanged 0 removed 0 skipped 1", {"a.txt: Apples"});
}

TEST_F(AnUpdate, NeverPurgesWhatItMayNotRead) {
  const auto as_nobody = [] {
    if (!tests::become_unprivileged()) return 2;
    tests::Archive mine;
    for (const char* name : {"a.txt", "b.jsonl", "closed/c.txt", "no_entry/d.txt"}) mine.write(name, R"({"text":"x"})");
    mine.run();
    const auto before = mine.passages();
    mine.write("a.txt", "Changed");
    mine.touch("b.jsonl");
    for (const char* name : {"a.txt", "b.jsonl", "closed"}) fs::permissions(mine.path() / name, fs::perms::none);
    fs::permissions(mine.path() / "no_entry", fs::perms::owner_read);
    const tests::Outcome outcome = mine.run();
    const bool kept = mine.passages() == before && outcome.exit == 1;
    for (const char* name : {"a.txt", "b.jsonl", "closed", "no_entry"}) {
      fs::permissions(mine.path() / name, fs::perms::owner_all);
    }
    const bool went_on = mine.run().counts() == "indexed 1 unchanged 3 removed 0 skipped 0";
    return before.size() == 4 && kept && went_on ? 0 : 1;
  };
  EXPECT_EXIT(std::_Exit(as_nobody()), testing::ExitedWithCode(0), "");
}

TEST_F(AnUpdate, OfAFolderKeepsWhatWasNamedOneByOne) {
  archive_.write("a.txt", "Apples");
  archive_.write("README.md", "Bread");
  archive_.write(".old/c.txt", "Cheese");
  archive_.run({archive_.path("news/README.md"), archive_.path("news/.old"), archive_.path()});
  archive_.run();
  EXPECT_THAT(archive_.passages(), ElementsAre("README.md: Bread", "a.txt: Apples", "c.txt: Cheese"));
}

TEST_F(AnUpdate, OfStandardInputAddsAndSurvivesLaterRuns) {
  archive_.write("a.txt", "Apples");
  archive_.run();
  archive_.run({"-"}, "{\"id\":1,\"text\":\"one\"}\nbroken\n{\"text\":\"two\"}\n");
  EXPECT_THAT(archive_.passages(), SizeIs(3));
  archive_.run();
  archive_.run({"-"}, "{\"id\":1,\"text\":\"uno\"}\n");
  archive_.touch("a.txt");
  archive_.run();
  EXPECT_THAT(archive_.passages(), SizeIs(3));
  EXPECT_THAT(archive_.passages(), testing::Contains("1: uno"));
}

TEST_F(AnUpdate, KnowsFilesWithVeryLongNamesApart) {
  const std::string folder = std::string(200, 'x') + "/" + std::string(200, 'y') + "/";
  for (const char* name : {"1.txt", "2.txt", "3.txt"}) archive_.write(folder + name, name);
  archive_.run();
  archive_.remove(folder + "2.txt");
  expect("indexed 0 unchanged 2 removed 1 skipped 0", {folder + "1.txt: 1.txt", folder + "3.txt: 3.txt"});
}

// Whatever the order of edits, the index is as one made of what is there now.
TEST_F(AnUpdate, AfterUpdateMakesWhatARebuildMakes) {
  std::mt19937 random(3);
  const auto pick = [&](unsigned size) { return std::to_string(random() % size); };
  for (int round = 0; round < 40; ++round) {
    for (int edit = 0; edit < 3; ++edit) {
      const std::string name = "f" + pick(4) + (random() % 3 == 0 ? ".txt" : ".jsonl");
      if (random() % 4 == 0) {
        archive_.remove(name);
      } else if (name.ends_with(".txt")) {
        archive_.write(name, "Text " + pick(3));
      } else {
        const std::string file = name.substr(0, 2);  // ids that are in one file only
        archive_.write(name, "{\"id\":\"" + file + pick(3) + "\",\"text\":\"" + pick(3) + "\"}\n{\"text\":\"" +
                                 pick(3) + "\"}\n" + (random() % 2 == 0 ? "broken" : ""));
      }
    }
    archive_.write("always.txt", "Always");
    archive_.run();
    const auto updated = archive_.everything();
    archive_.rebuild({archive_.path()});
    EXPECT_EQ(archive_.everything(), updated) << "round " << round;
  }
}

}  // namespace
}  // namespace fihrist::indexer

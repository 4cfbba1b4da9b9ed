#include "shared/index/generations.hpp"

#include <gtest/gtest.h>
#include <xapian.h>

#include <array>
#include <atomic>
#include <thread>

#include "shared/base/error.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::index {
namespace {

namespace fs = std::filesystem;

class GenerationsOfAFolder : public testing::Test {
 protected:
  void make(int generation) const { fs::create_directories(generations_.shard(generation)); }
  bool exists(int generation) const { return fs::exists(generations_.generation(generation)); }

  tests::TemporaryFolder folder_;
  Generations generations_{folder_.path()};
};

TEST_F(GenerationsOfAFolder, AnEmptyFolderHasNoneAndBeginsWithOne) {
  EXPECT_EQ(generations_.current(), std::nullopt);
  EXPECT_EQ(generations_.next(), 1);
}

TEST_F(GenerationsOfAFolder, ThePublishedOneIsCurrent) {
  for (const int generation : {1, 2, 12}) {
    generations_.publish(generation);
    EXPECT_EQ(generations_.current(), generation);
  }
}

TEST_F(GenerationsOfAFolder, TheNextOneIsNewEvenBesideUnfinishedOnes) {
  make(2);
  make(10);
  generations_.publish(2);
  EXPECT_EQ(generations_.next(), 11);
}

TEST_F(GenerationsOfAFolder, OnlyTheCurrentOneIsNotStale) {
  for (const int generation : {1, 2, 3}) make(generation);
  const auto neighbour = folder_.write("gen-old/notes.txt", "mine");
  generations_.publish(2);
  generations_.remove_stale();
  EXPECT_FALSE(exists(1));
  EXPECT_TRUE(exists(2));
  EXPECT_FALSE(exists(3));
  EXPECT_TRUE(fs::exists(neighbour));
}

// A folder of the user's that happens to have such a name is not an index.
TEST_F(GenerationsOfAFolder, AFolderThatOnlyLooksLikeAGenerationIsLeftAlone) {
  const auto mine = folder_.write("gen-1/results.csv", "mine");
  generations_.remove_stale();
  EXPECT_TRUE(fs::exists(mine));
}

TEST_F(GenerationsOfAFolder, AStubOfAnotherProgramIsRefusedAndNothingRemoved) {
  make(1);
  for (const char* stub : {"", "auto\n", "auto elsewhere/db\n", "remote localhost:7777\n", "auto gen-x/shard-0\n"}) {
    folder_.write("XAPIANDB", stub);
    EXPECT_THROW(generations_.current(), Error) << stub;
    EXPECT_THROW(generations_.remove_stale(), Error) << stub;
    EXPECT_TRUE(exists(1)) << stub;
  }
}

TEST_F(GenerationsOfAFolder, AnUnreadableStubIsNotTakenForNone) {
  make(1);
  fs::create_symlink("XAPIANDB", folder_.path() / "XAPIANDB");
  EXPECT_THROW(generations_.remove_stale(), Error);
  EXPECT_TRUE(exists(1));
}

TEST_F(GenerationsOfAFolder, XapianOpensTheFolderByTheStub) {
  for (const int generation : {1, 2}) {
    make(generation);
    Xapian::WritableDatabase database(generations_.shard(generation).string(), Xapian::DB_CREATE_OR_OVERWRITE);
    database.set_metadata("generation", std::to_string(generation));
    database.commit();
    generations_.publish(generation);
    EXPECT_EQ(Xapian::Database(folder_.path().string()).get_metadata("generation"), std::to_string(generation));
  }
}

TEST_F(GenerationsOfAFolder, AReaderAlwaysSeesOneOrTheOther) {
  generations_.publish(1);
  std::atomic<bool> done = false;
  std::thread writer([&] {
    for (int i = 0; i < 200; ++i) generations_.publish(1 + i % 2);
    done = true;
  });
  int wrong = 0;
  while (!done) {
    const auto current = generations_.current();
    if (current != 1 && current != 2) ++wrong;
  }
  writer.join();
  EXPECT_EQ(wrong, 0);
}

}  // namespace
}  // namespace fihrist::index

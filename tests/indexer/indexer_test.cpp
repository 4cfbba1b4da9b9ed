#include "indexer/indexer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "shared/index/writer.hpp"
#include "tests/indexer/archive.hpp"

namespace fihrist::indexer {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

class TheIndexer : public testing::Test {
 protected:
  TheIndexer() {
    archive_.write("a.txt", "Suez Canal\n\nShips returned to the canal.");
    archive_.write("b.md", "---\ntitle: قناة السويس\ndate: 2021-03-30\nsource: الأهرام\n---\nعادت السفن.");
    archive_.write("c.jsonl", "{\"id\":1,\"text\":\"one\",\"author\":\"Sara\"}\n{\"text\":\"two\"}\n");
  }

  static int exit_of(const std::function<void()>& act) {
    try {
      act();
    } catch (const Error& error) {
      return error.exit();
    }
    return 0;
  }

  tests::Archive archive_;
};

TEST_F(TheIndexer, SaysByItsExitCodeWhetherAllWasIndexed) {
  EXPECT_EQ(archive_.run().exit, 0);
  archive_.write("d.txt", "");
  EXPECT_EQ(archive_.run().exit, 1);
  EXPECT_EQ(archive_.run().exit, 1);
  EXPECT_EQ(archive_.run({archive_.path("news/a.txt"), archive_.path("missing")}).exit, 1);
  EXPECT_EQ(exit_of([&] { archive_.run({archive_.path("missing")}); }), 2);
  archive_.remove("d.txt");
  EXPECT_EQ(archive_.run().exit, 0);
}

TEST_F(TheIndexer, WithOnlyMissingSourcesLeavesNoIndexBehind) {
  EXPECT_THROW(archive_.run({archive_.path("missing"), archive_.path("gone")}), Error);
  EXPECT_FALSE(fs::exists(archive_.index()));
}

TEST_F(TheIndexer, OfAnEmptyFolderMakesAnEmptyIndex) {
  fs::create_directory(archive_.path("empty"));
  EXPECT_EQ(archive_.run({archive_.path("empty")}).exit, 0);
  EXPECT_TRUE(archive_.passages().empty());
}

TEST_F(TheIndexer, DoesNotWaitForAnotherWriter) {
  archive_.run();
  const index::Writer other(archive_.index(), index::Mode::update, std::chrono::milliseconds(0));
  EXPECT_EQ(exit_of([&] { archive_.run(); }), 75);
  EXPECT_EQ(exit_of([&] { archive_.rebuild({archive_.path()}); }), 75);
}

TEST_F(TheIndexer, RebuildsTheSameAsAFreshBuild) {
  archive_.run();
  archive_.write("a.txt", "Changed");
  archive_.remove("c.jsonl");
  archive_.run();
  archive_.rebuild({archive_.path()});
  const auto rebuilt = archive_.everything();
  EXPECT_EQ(archive_.run().counts(), "indexed 0 unchanged 2 removed 0 skipped 0");
  fs::remove_all(archive_.index());
  archive_.run();
  EXPECT_EQ(archive_.everything(), rebuilt);
}

TEST_F(TheIndexer, RebuildsFromTheSourcesNamedAndNoOthers) {
  archive_.run();
  archive_.run({"-"}, R"({"id":9,"text":"nine"})");
  archive_.rebuild({archive_.path("news/a.txt")});
  EXPECT_THAT(archive_.passages(), ElementsAre("a.txt: Ships returned to the canal."));
}

TEST_F(TheIndexer, ThatFailsToRebuildLeavesTheIndexAsItWas) {
  archive_.run();
  const auto before = archive_.everything();
  EXPECT_THROW(archive_.rebuild({archive_.path("missing")}), Error);
  EXPECT_EQ(archive_.everything(), before);
}

TEST_F(TheIndexer, DoesNotRebuildWithoutAllThatWasNamed) {
  archive_.write("x/d.txt", "Dates");
  archive_.run();
  const auto before = archive_.everything();
  EXPECT_THROW(archive_.rebuild({archive_.path(), archive_.path("unmounted")}), Error);
  EXPECT_EQ(archive_.everything(), before);
}

TEST_F(TheIndexer, RefusesAnIndexOfAnotherFormatUntilItIsRebuilt) {
  archive_.run();
  {
    index::Writer writer(archive_.index(), index::Mode::update, std::chrono::milliseconds(0));
    writer.database().set_metadata(index::kFormatKey, "schema 0");
    writer.finish();
  }
  EXPECT_EQ(exit_of([&] { archive_.run(); }), 2);
  EXPECT_EQ(archive_.rebuild({archive_.path()}).counts(), "indexed 4 unchanged 0 removed 0 skipped 0");
  EXPECT_EQ(archive_.run().exit, 0);
}

TEST_F(TheIndexer, SurvivesABadIndexFolder) {
  Options options = archive_.options();
  for (const fs::path& folder : {archive_.path("news/a.txt"), fs::path("/proc/nowhere")}) {
    options.database = folder;
    EXPECT_EQ(exit_of([&] { tests::Archive::run_with(options); }), 2) << folder;
  }
}

// Whatever it is given: each with a clear word, the rest indexed, nothing lost.
TEST_F(TheIndexer, PassesOverAllThatIsBad) {
  archive_.write("bad/empty.txt", "");
  archive_.write("bad/latin1.txt", "Caf\xE9");
  archive_.write("bad/fence.md", "---\ntitle: Never closed");
  archive_.write("bad/huge.jsonl", "{\"text\":\"a\"}\n" + std::string(100'000'000, 'x') + "\n{\"text\":\"c\"}\n");
  archive_.write("bad/line3.jsonl",
                 "{\"text\":\"1\"}\n{\"text\":\"2\"}\n{\"text\n{\"text\":\"4\"}\n{\"text\":\"5\"}\n");
  fs::create_directory(archive_.path("news/bad/folder.txt"));
  fs::create_symlink("nowhere", archive_.path("news/bad/link.txt"));
  Options options = archive_.options();
  options.common.json = false;
  const tests::Outcome outcome = tests::Archive::run_with(options);
  EXPECT_EQ(outcome.exit, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("indexed 11 articles"), HasSubstr("skipped 5")));
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("empty.txt: empty"), HasSubstr("latin1.txt: not UTF-8"),
                                 HasSubstr("huge.jsonl: line 2: longer than 32 MB"),
                                 HasSubstr("line3.jsonl: line 3: not JSON"), HasSubstr("link.txt: No such file")));
}

TEST_F(TheIndexer, AnswersForHelpAndVersionWithoutAnIndex) {
  Options options;
  options.common.help = true;
  const tests::Outcome help = tests::Archive::run_with(options);
  EXPECT_EQ(help.exit, 0);
  EXPECT_THAT(help.out, AllOf(HasSubstr("Usage: fihrist-index"), HasSubstr("--rebuild"), HasSubstr("75")));
  options = {};
  options.common.version = true;
  options.common.verbose = true;
  EXPECT_THAT(tests::Archive::run_with(options).out,
              AllOf(HasSubstr("fihrist-index "), HasSubstr(index::format_version()), HasSubstr("Xapian 1.")));
}

}  // namespace
}  // namespace fihrist::indexer

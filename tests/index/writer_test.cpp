#include "shared/index/writer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "shared/base/error.hpp"
#include "shared/index/database.hpp"
#include "shared/index/schema.hpp"
#include "tests/index/child.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::index {
namespace {

namespace fs = std::filesystem;
using std::chrono_literals::operator""ms;
using testing::ElementsAre;
using testing::IsEmpty;
using Contents = std::map<std::string, std::vector<std::string>>;  // article -> its passages

Entry entry(const std::string& article, const std::vector<std::string>& passages, const std::string& file = "P/file") {
  Entry made{article, file, "hash of " + article, {}};
  for (const std::string& text : passages) {
    Xapian::Document document;
    document.add_boolean_term(article);
    document.add_boolean_term(file);
    document.add_posting("Z" + text, 1);
    document.add_value(kArticleSlot, article);
    document.add_value(kHashSlot, made.hash);
    document.set_data(text);
    made.passages.push_back(document);
  }
  return made;
}

Contents contents(const Xapian::Database& database) {
  Contents found;
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
    const Xapian::Document document = database.get_document(*it);
    found[document.get_value(kArticleSlot)].push_back(document.get_data());
  }
  for (auto& [article, passages] : found) std::sort(passages.begin(), passages.end());
  return found;
}

class AWriter : public testing::Test {
 protected:
  Writer update() const { return {path(), Mode::update, 0ms}; }
  Writer rebuild() const { return {path(), Mode::rebuild, 0ms}; }
  Contents visible() const { return contents(open({path()})); }
  fs::path path() const { return folder_.path() / "deep" / "index"; }

  void write(const std::vector<Entry>& entries) const {
    Writer writer = update();
    for (const Entry& each : entries) writer.put(each);
    writer.finish();
  }

  tests::TemporaryFolder folder_;
};

TEST_F(AWriter, MakesAnEmptyIndexThatCanBeRead) {
  { const Writer writer = update(); }
  EXPECT_THAT(visible(), IsEmpty());
}

TEST_F(AWriter, PuttingAnArticleTwiceChangesNothing) {
  write({entry("Q1", {"a", "b"}), entry("Q2", {"c"})});
  const Contents once = visible();
  write({entry("Q1", {"a", "b"}), entry("Q2", {"c"}), entry("Q2", {"c"})});
  EXPECT_EQ(visible(), once);
}

TEST_F(AWriter, ReplacesAllPassagesWhateverTheirNumber) {
  for (const std::vector<std::string>& passages : std::vector<std::vector<std::string>>{
           {"a", "b"}, {"c", "d", "e", "f"}, {"g"}, {"h", "i", "j"}, {"k", "l", "m"}}) {
    write({entry("Q1", passages)});
    EXPECT_EQ(visible(), (Contents{{"Q1", passages}}));
    EXPECT_FALSE(open({path()}).term_exists("Za") && passages.front() != "a");
  }
}

TEST_F(AWriter, ReplacesWhatItPutInTheSameRun) {
  write({entry("Q1", {"a", "b", "c"}), entry("Q1", {"d"}), entry("Q1", {"e", "f"})});
  EXPECT_EQ(visible(), (Contents{{"Q1", {"e", "f"}}}));
}

TEST_F(AWriter, LeavesArticlesWhoseTermBeginsAlikeAlone) {
  write({entry("Q1", {"a"}), entry("Q12", {"b"}), entry("Q123", {"c"})});
  Writer writer = update();
  writer.remove("Q12");
  writer.finish();
  EXPECT_EQ(visible(), (Contents{{"Q1", {"a"}}, {"Q123", {"c"}}}));
}

TEST_F(AWriter, KnowsWhatItHolds) {
  write({entry("Q1", {"a", "b"})});
  const Writer writer = update();
  EXPECT_TRUE(writer.holds("Q1", "hash of Q1"));
  EXPECT_FALSE(writer.holds("Q1", "another hash"));
  EXPECT_FALSE(writer.holds("Q2", "hash of Q1"));
}

TEST_F(AWriter, KnowsWhichFileAnArticleIsFrom) {
  write({entry("Q1", {"a", "b"}, "P/x"), entry("Q2", {"c"}, "P/x"), entry("Q3", {"d"}, "P/xy")});
  Writer writer = update();
  EXPECT_THAT(writer.articles_of("P/x"), ElementsAre("Q1", "Q2"));
  EXPECT_THAT(writer.other_owners("Q1", "P/y"), ElementsAre("P/x"));
  EXPECT_THAT(writer.other_owners("Q1", "P/x"), IsEmpty());
  EXPECT_THAT(writer.other_owners("Q9", "P/x"), IsEmpty());
  writer.put(entry("Q1", {"a"}, "P/y"));
  EXPECT_THAT(writer.articles_of("P/x"), ElementsAre("Q2"));
  EXPECT_THAT(writer.articles_of("P/y"), ElementsAre("Q1"));
}

TEST_F(AWriter, MarksPassagesWithTheCommitTheyCameWith) {
  const auto revision = [&](const std::string& article) {
    const Xapian::Database database = open({path()});
    return revision_of(database.get_document(*database.postlist_begin(article)));
  };
  const auto last = [&] { return last_revision(open({path()})); };
  write({entry("Q1", {"a"}), entry("Q2", {"b"})});
  const Revision first = last();
  EXPECT_EQ(revision("Q1"), first);
  write({entry("Q3", {"c"}), entry("Q2", {"changed"})});
  EXPECT_EQ(revision("Q1"), first);
  EXPECT_GT(revision("Q2"), first);
  EXPECT_EQ(revision("Q3"), last());

  Entry changed = entry("Q3", {"c"});
  changed.hash = "another hash";
  Writer writer = rebuild();
  writer.put(entry("Q1", {"a"}));
  writer.put(changed);
  const Revision before = last();
  writer.finish();
  EXPECT_EQ(revision("Q1"), first);
  EXPECT_GT(revision("Q3"), before);
}

TEST_F(AWriter, WritesOnlyOneAtATimeAlsoWhenItRebuilds) {
  const tests::Child other([&](const auto& wait) {
    const Writer writer = update();
    wait();
  });
  EXPECT_THROW(update(), Error);
  EXPECT_THROW(rebuild(), Error);
}

TEST_F(AWriter, KilledBetweenCommitsLeavesWhatWasCommitted) {
  tests::Child other([&](const auto& wait) {
    Writer writer = update();
    writer.put(entry("Q1", {"a", "b"}));
    writer.commit();
    writer.put(entry("Q2", {"c"}));
    wait();
  });
  other.kill();
  EXPECT_EQ(visible(), (Contents{{"Q1", {"a", "b"}}}));
  write({entry("Q2", {"c"})});
  EXPECT_EQ(visible().size(), 2U);
}

TEST_F(AWriter, ThatRebuildsIsNotSeenBeforeItIsFinished) {
  write({entry("Q1", {"old"})});
  Writer writer = rebuild();
  EXPECT_FALSE(writer.holds("Q1", "hash of Q1"));
  writer.put(entry("Q2", {"new"}));
  writer.commit();
  EXPECT_EQ(visible(), (Contents{{"Q1", {"old"}}}));
  writer.finish();
  EXPECT_EQ(visible(), (Contents{{"Q2", {"new"}}}));
}

TEST_F(AWriter, KilledInARebuildLeavesTheIndexAsItWas) {
  write({entry("Q1", {"old"})});
  tests::Child other([&](const auto& wait) {
    Writer writer = rebuild();
    writer.put(entry("Q2", {"new"}));
    writer.commit();
    wait();
  });
  other.kill();
  EXPECT_EQ(visible(), (Contents{{"Q1", {"old"}}}));
  write({entry("Q3", {"later"})});
  EXPECT_EQ(visible(), (Contents{{"Q1", {"old"}}, {"Q3", {"later"}}}));
  EXPECT_FALSE(fs::exists(path() / "gen-2"));
}

TEST_F(AWriter, LeavesOneGenerationBehind) {
  for (int i = 0; i < 3; ++i) rebuild().finish();
  int generations = 0;
  for (const auto& each : fs::directory_iterator(path())) generations += each.is_directory() ? 1 : 0;
  EXPECT_EQ(generations, 1);
}

TEST_F(AWriter, WritesTheSameInARebuildAsInAnUpdate) {
  std::vector<Entry> entries;
  for (int i = 0; i < 300; ++i) {
    const std::string number = std::to_string(i);
    entries.push_back(entry("Q" + number, {"a" + number, "b" + number}, "P/" + std::to_string(i % 7)));
  }
  write(entries);
  const Contents updated = visible();
  {
    Writer writer = rebuild();
    for (const Entry& each : entries) writer.put(each);
    FileState state;
    state.size = 7;
    catalog::put(writer.database(), "P/1", state);
    writer.finish();
  }
  EXPECT_EQ(visible(), updated);
  EXPECT_EQ(catalog::find(open({path()}), "P/1")->size, 7U);
  EXPECT_EQ(open({path()}).get_termfreq("Za17"), 1U);
  EXPECT_EQ(update().articles_of("P/1").size(), 43U);
}

TEST_F(AWriter, RefusesAFolderThatIsAFile) {
  folder_.write("deep/index", "a file");
  EXPECT_THROW(update(), Error);
}

}  // namespace
}  // namespace fihrist::index

#include "indexer/article_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.hpp"

namespace fihrist::indexer {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class AFile : public testing::Test {
 protected:
  bool read(const fs::path& path) {
    articles_.clear();
    rejected_.clear();
    return read_articles(path, "sub/" + path.filename().string(),
                         {[&](index::Article article) { articles_.push_back(std::move(article)); },
                          [&](const std::string& reason) { rejected_.push_back(reason); }});
  }
  bool read(const std::string& name, const std::string& content) { return read(folder_.write(name, content)); }

  tests::TemporaryFolder folder_;
  std::vector<index::Article> articles_;
  std::vector<std::string> rejected_;
};

TEST_F(AFile, IsKnownByTheEndOfItsName) {
  for (const char* name : {"a.txt", "a.md", "a.jsonl", "a.b.txt"}) EXPECT_TRUE(is_article_file(name)) << name;
  for (const char* name : {"a", "a.html", "txt", ".txt", "a.txt.bak", "a.json"})
    EXPECT_FALSE(is_article_file(name)) << name;
}

TEST_F(AFile, IsOneArticleKnownByItsNameUnlessItHasAnIdOfItsOwn) {
  EXPECT_TRUE(read("a.txt", "Title\n\nBody"));
  ASSERT_EQ(articles_.size(), 1U);
  EXPECT_EQ(articles_[0].metadata.id, "sub/a.txt");
  EXPECT_EQ(articles_[0].metadata.path, folder_.path() / "a.txt");
  EXPECT_FALSE(articles_[0].has_own_id);
  EXPECT_TRUE(read("a.md", "---\nid: 7\n---\nBody"));
  EXPECT_EQ(articles_.at(0).metadata.id, "7");
  EXPECT_TRUE(articles_.at(0).has_own_id);
}

TEST_F(AFile, MayBeginWithAByteOrderMark) {
  read("a.md", "\xEF\xBB\xBF---\ntitle: Suez\n---\nBody");
  EXPECT_EQ(articles_.at(0).metadata.title, "Suez");
  read("a.txt", "\xEF\xBB\xBFSuez\n\nBody");
  EXPECT_EQ(articles_.at(0).metadata.title, "Suez");
}

TEST_F(AFile, WithoutAWordInItIsEmpty) {
  for (const char* name : {"a.txt", "a.md", "a.jsonl"}) {
    for (const char* content : {"", "\n \t\r\n", "\xEF\xBB\xBF"}) {
      EXPECT_TRUE(read(name, content));
      EXPECT_THAT(articles_, IsEmpty()) << name;
      EXPECT_THAT(rejected_, ElementsAre("empty")) << name;
    }
  }
  read("a.md", "---\ndate: 2021-03-30\n---\n\n");
  EXPECT_THAT(rejected_, ElementsAre("empty"));
}

TEST_F(AFile, WithATitleAloneIsAnArticle) {
  read("a.md", "---\ntitle: Suez\n---\n");
  EXPECT_EQ(articles_.size(), 1U);
}

TEST_F(AFile, ThatIsNotUtf8IsRejectedWithThePlace) {
  EXPECT_TRUE(read("a.txt", "Caf\xE9"));
  EXPECT_THAT(rejected_, ElementsAre("not UTF-8 (first wrong byte at offset 3)"));
  EXPECT_THAT(articles_, IsEmpty());
}

TEST_F(AFile, OfAnotherKindIsRejected) {
  EXPECT_TRUE(read("a.pdf", "%PDF"));
  EXPECT_THAT(rejected_, ElementsAre(HasSubstr(".txt, .md, .jsonl")));
}

TEST_F(AFile, ThatIsTooLargeIsRejectedWithItsSize) {
  const fs::path file = folder_.write("a.txt", "x");
  fs::resize_file(file, kMaxArticleBytes + (8 << 20));
  EXPECT_TRUE(read(file));
  EXPECT_THAT(rejected_, ElementsAre("an article of 40 MB; the limit is 32 MB"));
}

TEST_F(AFile, ThatIsGoneIsNotTakenForRead) {
  for (const char* name : {"a.txt", "a.jsonl"}) {
    EXPECT_FALSE(read(folder_.path() / name));
    EXPECT_THAT(rejected_, ElementsAre("cannot be read: No such file or directory"));
  }
}

// Opening it works, reading it fails, as on a failing disk.
TEST_F(AFile, WhoseDiskFailsIsNotTakenForRead) {
  for (const char* name : {"a.txt", "a.md", "a.jsonl"}) {
    fs::create_symlink("/proc/self/mem", folder_.path() / name);
    EXPECT_FALSE(read(folder_.path() / name)) << name;
    EXPECT_THAT(rejected_, ElementsAre(HasSubstr("cannot be read"))) << name;
  }
}

}  // namespace
}  // namespace fihrist::indexer

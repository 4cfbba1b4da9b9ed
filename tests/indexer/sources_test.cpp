#include "indexer/sources.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/indexer/archive.hpp"

namespace fihrist::indexer {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class SourcesOf : public testing::Test {
 protected:
  void write(const std::vector<std::string>& names) const {
    for (const std::string& name : names) folder_.write(name, "text");
  }
  std::string path(const std::string& name = "") const { return (root_ / name).string(); }

  static std::vector<std::string> ids(const Sources& sources) {
    std::vector<std::string> ids;
    for (const SourceFile& file : sources.files) ids.push_back(file.id);
    return ids;
  }
  static std::vector<std::string> paths(const std::vector<Unreadable>& entries) {
    std::vector<std::string> paths;
    for (const Unreadable& entry : entries) paths.push_back(entry.path.string());
    return paths;
  }

  tests::TemporaryFolder folder_;
  fs::path root_ = fs::canonical(folder_.path());
};

TEST_F(SourcesOf, AFolderAreItsArticleFilesInOrder) {
  write({"b.txt", "a/2.md", "a/10.md", "c.jsonl", "a.txt", "ب.txt"});
  const Sources sources = find_sources({path()});
  EXPECT_THAT(ids(sources), ElementsAre("a/10.md", "a/2.md", "a.txt", "b.txt", "c.jsonl", "ب.txt"));
  EXPECT_THAT(sources.roots, ElementsAre(root_));
  EXPECT_THAT(sources.unreadable, IsEmpty());
}

TEST_F(SourcesOf, AFolderAreNotHiddenReadmeOrOtherFiles) {
  write({".hidden.txt", ".git/a.txt", "README.md", "sub/README.txt", "README", "photo.jpg", "a.txt~", "txt", "a.md"});
  EXPECT_THAT(ids(find_sources({path()})), ElementsAre("a.md"));
}

TEST_F(SourcesOf, ANamedFileIsAlwaysTaken) {
  write({".hidden.txt", "README.md", "photo.jpg"});
  EXPECT_THAT(ids(find_sources({path("photo.jpg"), path(".hidden.txt"), path("README.md")})),
              ElementsAre(".hidden.txt", "README.md", "photo.jpg"));
}

TEST_F(SourcesOf, ANamedHiddenFolderIsWalked) {
  write({".old/a.txt"});
  EXPECT_THAT(ids(find_sources({path(".old")})), ElementsAre("a.txt"));
}

TEST_F(SourcesOf, AFileNamedInManyWaysIsTakenOnce) {
  write({"sub/a.txt", "sub/b.txt"});
  const std::vector<std::string> many = {path("sub/a.txt"), path(), path("sub"), path("sub/"),
                                         path("sub/../sub/a.txt")};
  EXPECT_THAT(ids(find_sources(many)), SizeIs(2));
}

TEST_F(SourcesOf, AFolderAreTheSameHoweverItIsSpelled) {
  write({"sub/a.txt"});
  fs::create_directory_symlink(path("sub"), path("link"));
  for (const char* spelling : {"sub", "sub/", "sub//", "sub/.", "./sub", "sub/../sub", "link", "link/"}) {
    const Sources sources = find_sources({path(spelling)});
    ASSERT_THAT(sources.files, SizeIs(1)) << spelling;
    EXPECT_EQ(sources.files[0].path, root_ / "sub/a.txt") << spelling;
    EXPECT_EQ(sources.files[0].id, "a.txt") << spelling;
    EXPECT_TRUE(is_below(sources.files[0].path, sources.roots.at(0))) << spelling;
  }
}

TEST_F(SourcesOf, AFileKnowsSizeAndTime) {
  folder_.write("a.txt", "12345");
  const auto file = find_sources({path()}).files.at(0);
  struct ::stat status {};
  ASSERT_EQ(::stat(path("a.txt").c_str(), &status), 0);
  EXPECT_EQ(file.size, 5U);
  EXPECT_EQ(file.modified, static_cast<std::uint64_t>(status.st_mtim.tv_sec) * 1'000'000'000 +
                               static_cast<std::uint64_t>(status.st_mtim.tv_nsec));
}

TEST_F(SourcesOf, LinksToFilesAreFollowedThoseToFoldersAreNot) {
  write({"elsewhere/a.txt", "news/b.txt"});
  fs::create_symlink(path("elsewhere/a.txt"), path("news/link.txt"));
  fs::create_directory_symlink(path("elsewhere"), path("news/folder"));
  fs::create_directory_symlink(path("news"), path("news/loop"));
  EXPECT_THAT(ids(find_sources({path("news")})), ElementsAre("b.txt", "link.txt"));
}

TEST_F(SourcesOf, BrokenAndCircularLinksAreReported) {
  write({"a.txt"});
  fs::create_symlink("nowhere.txt", path("broken.txt"));
  fs::create_symlink("loop.txt", path("loop.txt"));
  const Sources sources = find_sources({path()});
  EXPECT_THAT(ids(sources), ElementsAre("a.txt"));
  EXPECT_THAT(paths(sources.unreadable), ElementsAre(path("broken.txt"), path("loop.txt")));
  EXPECT_THAT(find_sources({path("loop.txt")}).missing, SizeIs(1));
}

TEST_F(SourcesOf, WhatIsMissingIsReportedAndIsNoRoot) {
  write({"a.txt"});
  const Sources sources = find_sources({path("missing"), "", path("missing/too.txt"), path("a.txt")});
  EXPECT_THAT(sources.missing, SizeIs(3));
  EXPECT_THAT(sources.unreadable, IsEmpty());
  EXPECT_THAT(sources.roots, IsEmpty());
  EXPECT_THAT(ids(sources), ElementsAre("a.txt"));
}

TEST_F(SourcesOf, AnUnreadableEntryIsReportedOnceHoweverOftenItIsMet) {
  write({"sub/a.txt"});
  fs::create_symlink("nowhere.txt", path("sub/broken.txt"));
  EXPECT_THAT(find_sources({path(), path("sub"), path()}).unreadable, SizeIs(1));
}

TEST_F(SourcesOf, APipeIsNotWaitedFor) {
  ASSERT_EQ(::mkfifo(path("pipe.txt").c_str(), 0600), 0);
  EXPECT_THAT(paths(find_sources({path()}).unreadable), ElementsAre(path("pipe.txt")));
  EXPECT_THAT(paths(find_sources({path("pipe.txt")}).missing), ElementsAre(path("pipe.txt")));
}

TEST_F(SourcesOf, FoldersThatMayNotBeReadAreReported) {
  const auto as_nobody = [] {
    if (!tests::become_unprivileged()) return 2;
    const tests::TemporaryFolder mine;
    for (const char* name : {"closed/a.txt", "no_entry/b.txt", "open/c.txt"}) mine.write(name, "text");
    fs::permissions(mine.path() / "closed", fs::perms::none);
    fs::permissions(mine.path() / "no_entry", fs::perms::owner_read);
    const Sources sources = find_sources({mine.path().string()});
    const bool right = ids(sources) == std::vector<std::string>{"open/c.txt"} && sources.unreadable.size() == 2 &&
                       sources.roots.size() == 1 && find_sources({(mine.path() / "closed").string()}).roots.empty();
    for (const char* name : {"closed", "no_entry"}) fs::permissions(mine.path() / name, fs::perms::owner_all);
    return right ? 0 : 1;
  };
  EXPECT_EXIT(std::_Exit(as_nobody()), testing::ExitedWithCode(0), "");
}

TEST_F(SourcesOf, ADashIsStandardInputAndNoFile) {
  const Sources sources = find_sources({"-"});
  EXPECT_TRUE(sources.standard_input);
  EXPECT_THAT(sources.files, IsEmpty());
  EXPECT_THAT(sources.unreadable, IsEmpty());
}

TEST(IsBelow, ComparesWholeNames) {
  struct Case {
    const char* path;
    const char* folder;
    bool expected;
  };
  for (const auto& [path, folder, expected] :
       {Case{"/a/b/c.txt", "/a/b", true}, Case{"/a/b", "/a/b", true}, Case{"/a/bc/d.txt", "/a/b", false},
        Case{"/a", "/a/b", false}, Case{"/a/b", "/", true}, Case{"/b/a", "/a", false}}) {
    EXPECT_EQ(is_below(path, folder), expected) << path << ' ' << folder;
  }
}

}  // namespace
}  // namespace fihrist::indexer

#include "indexer/changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fihrist::indexer {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SourceFile file(const std::string& path, std::uint64_t size = 1, std::uint64_t modified = 1) {
  return {path, path.substr(1), size, modified};
}

Sources sources_of(std::vector<SourceFile> files, std::vector<std::filesystem::path> roots,
                   std::vector<Unreadable> unreadable = {}) {
  Sources sources;
  sources.files = std::move(files);
  sources.roots = std::move(roots);
  sources.unreadable = std::move(unreadable);
  return sources;
}

index::FileState state(const std::string& path, std::uint64_t size = 1, std::uint64_t modified = 1) {
  index::FileState made;
  made.path = path;
  made.size = size;
  made.modified = modified;
  return made;
}

// Paths to read, unchanged and deleted, each behind its sign.
std::vector<std::string> changes(const Sources& sources, const std::vector<index::FileState>& known) {
  const Changes found = compare(sources, known);
  std::vector<std::string> paths;
  for (const SourceFile& each : found.to_read) paths.push_back("+" + each.path.string());
  for (const index::FileState& each : found.unchanged) paths.push_back("=" + each.path);
  for (const index::FileState& each : found.deleted) paths.push_back("-" + each.path);
  return paths;
}

TEST(Changes, AFileThatIsNotKnownIsRead) {
  EXPECT_THAT(changes(sources_of({file("/r/a.txt")}, {"/r"}), {}), ElementsAre("+/r/a.txt"));
}

TEST(Changes, AFileOfTheSameSizeAndTimeIsNotRead) {
  EXPECT_THAT(changes(sources_of({file("/r/a.txt")}, {"/r"}), {state("/r/a.txt")}), ElementsAre("=/r/a.txt"));
}

TEST(Changes, AFileOfAnotherSizeOrAnotherTimeIsRead) {
  const Sources sources = sources_of({file("/r/a.txt", 5, 5)}, {"/r"});
  for (const index::FileState& known : {state("/r/a.txt", 4, 5), state("/r/a.txt", 5, 4), state("/r/a.txt", 5, 6)}) {
    EXPECT_THAT(changes(sources, {known}), ElementsAre("+/r/a.txt"));
  }
}

TEST(Changes, AFileThatIsGoneFromARootIsDeleted) {
  EXPECT_THAT(changes(sources_of({file("/r/a.txt")}, {"/r"}), {state("/r/a.txt"), state("/r/sub/b.txt")}),
              ElementsAre("=/r/a.txt", "-/r/sub/b.txt"));
}

TEST(Changes, NothingIsDeletedOutsideTheRootsNamed) {
  const std::vector<index::FileState> known = {state("/q/a.txt"), state("/rr/a.txt"), state("/r.txt")};
  EXPECT_THAT(changes(sources_of({}, {"/r"}), known), IsEmpty());
  EXPECT_THAT(changes(sources_of({file("/r/b.txt")}, {}), {state("/r/a.txt")}), ElementsAre("+/r/b.txt"));
  EXPECT_THAT(changes(sources_of({}, {}), known), IsEmpty());
}

TEST(Changes, NothingIsDeletedWhereNothingCouldBeSeen) {
  const std::vector<index::FileState> known = {state("/r/closed/a.txt"), state("/r/closed/sub/b.txt"),
                                               state("/r/link.txt"), state("/r/closed.txt")};
  EXPECT_THAT(
      changes(sources_of({}, {"/r"}, {{"/r/closed", "Permission denied"}, {"/r/link.txt", "No such file"}}), known),
      ElementsAre("-/r/closed.txt"));
}

// These were named one by one; the walk of their folder passes them over, which says nothing of them.
TEST(Changes, NothingIsDeletedBelowAFolderThatIsMissingThoughItsParentWasRead) {
  Sources sources = sources_of({}, {"/r"});
  sources.missing = {{"/r/mount", "Transport endpoint is not connected"}};
  EXPECT_THAT(changes(sources, {state("/r/mount/a.txt")}), IsEmpty());
}

TEST(Changes, NothingIsDeletedThatAWalkPassesOver) {
  const std::vector<index::FileState> known = {state("/r/.hidden.txt"), state("/r/.old/a.txt"), state("/r/README.md"),
                                               state("/r/sub/.x/y/z.md"), state("/r/notes")};
  EXPECT_THAT(changes(sources_of({}, {"/r"}), known), IsEmpty());
}

TEST(Changes, BelowAHiddenRootFilesAreDeletedAsElsewhere) {
  EXPECT_THAT(changes(sources_of({}, {"/r/.old"}), {state("/r/.old/a.txt")}), ElementsAre("-/r/.old/a.txt"));
}

}  // namespace
}  // namespace fihrist::indexer

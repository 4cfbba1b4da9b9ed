#include "shared/index/catalog.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "shared/base/error.hpp"
#include "shared/index/schema.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::index {
namespace {

FileState full_state() {
  return {"/archive/مقالات/a.jsonl", 0xFFFF'FFFF'FFFF'FFFF, 1'617'100'000'123'456'789, std::string("\0\xFF hash", 7), 3,
          {"line 2: not JSON", ""},  {"P/archive/b.jsonl"}};
}

FileState state_of(const std::string& path, std::uint64_t size = 0) {
  FileState state;
  state.path = path;
  state.size = size;
  return state;
}

class Catalog : public testing::Test {
 protected:
  std::vector<std::string> paths() const {
    std::vector<std::string> paths;
    catalog::for_each(database_, [&](const FileState& state) { paths.push_back(state.path); });
    return paths;
  }

  tests::TemporaryFolder folder_;
  Xapian::WritableDatabase database_{(folder_.path() / "db").string(), Xapian::DB_CREATE};
};

TEST(FileState, ComesBackAsItWasWritten) {
  EXPECT_EQ(decode_file_state(encode(full_state())), full_state());
  EXPECT_EQ(decode_file_state(encode(FileState{})), FileState{});
}

TEST(FileState, CutOffOrLengthenedDataIsRefused) {
  const std::string data = encode(full_state());
  for (std::size_t size = 0; size < data.size(); ++size) {
    EXPECT_THROW(decode_file_state(data.substr(0, size)), Error) << size;
  }
  EXPECT_THROW(decode_file_state(data + "x"), Error);
}

TEST(FileState, AListThatClaimsToBeEndlessIsRefused) {
  std::string data = encode(FileState{});
  data.pop_back();
  data += std::string(9, '\xFF') + '\x01';
  EXPECT_THROW(decode_file_state(data), Error);
}

TEST_F(Catalog, FindsWhatWasPutAndNothingElse) {
  catalog::put(database_, "P/archive/a", full_state());
  EXPECT_EQ(catalog::find(database_, "P/archive/a"), full_state());
  EXPECT_EQ(catalog::find(database_, "P/archive/ab"), std::nullopt);
  EXPECT_EQ(catalog::find(database_, "P/archive/"), std::nullopt);
}

TEST_F(Catalog, VisitsEveryFileOnceAlsoBeforeTheCommit) {
  for (const char* path : {"/b", "/a", "/ab"}) catalog::put(database_, std::string("P") + path, state_of(path));
  catalog::put(database_, "P/a", state_of("/a", 2));
  database_.set_metadata("another key", "which is no file");
  EXPECT_THAT(paths(), testing::UnorderedElementsAre("/a", "/ab", "/b"));
  database_.commit();
  EXPECT_THAT(paths(), testing::UnorderedElementsAre("/a", "/ab", "/b"));
}

TEST_F(Catalog, ForgetsWhatWasRemoved) {
  catalog::put(database_, "P/a", state_of("/a"));
  catalog::put(database_, "P/b", state_of("/b"));
  database_.commit();
  catalog::remove(database_, "P/a");
  EXPECT_THAT(paths(), testing::ElementsAre("/b"));
}

TEST_F(Catalog, KnowsFilesWithVeryLongPaths) {
  const std::string path = "/" + std::string(3000, 'x');
  for (const char* name : {"/1.txt", "/2.txt"}) {
    catalog::put(database_, term(Field::file, path + name), state_of(path + name));
  }
  database_.commit();
  EXPECT_EQ(catalog::find(database_, term(Field::file, path + "/1.txt"))->path, path + "/1.txt");
  EXPECT_EQ(paths().size(), 2U);
}

}  // namespace
}  // namespace fihrist::index

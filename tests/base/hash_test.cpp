#include "shared/base/hash.hpp"

#include <gtest/gtest.h>

#include <set>
#include <system_error>

#include "tests/support/temporary_folder.hpp"

namespace fihrist {
namespace {

TEST(Hash, OfAFileIsThatOfItsContent) {
  const tests::TemporaryFolder folder;
  for (const std::size_t size : {0U, 1U, 240U, 241U, 65535U, 65536U, 65537U, 200000U}) {
    std::string content(size, 'x');
    for (std::size_t at = 0; at < size; ++at) content[at] = static_cast<char>(at * 131 % 251);
    EXPECT_EQ(file_hash(folder.write("article", content)), content_hash(content)) << size << " bytes";
  }
}

TEST(Hash, ChangesWithEveryByte) {
  const std::string content = "Beirut بيروت";
  std::set<std::string> hashes = {content_hash(content), content_hash(content + '\0'), content_hash("")};
  for (std::size_t at = 0; at < content.size(); ++at) {
    std::string changed = content;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    hashes.insert(content_hash(changed));
  }
  EXPECT_EQ(hashes.size(), content.size() + 3);
  for (const auto& hash : hashes) EXPECT_EQ(hash.size(), 16U);
}

// The published XXH3 value of nothing: an index from another machine or release still knows its files.
TEST(Hash, IsTheSameEverywhere) {
  EXPECT_EQ(content_hash(""), "\x99\xAA\x06\xD3\x01\x47\x98\xD8\x60\x01\xC3\x24\x46\x8D\x49\x7F");
}

TEST(Hash, OfWhatCannotBeReadIsAnError) {
  const tests::TemporaryFolder folder;
  EXPECT_THROW(file_hash(folder.path() / "absent"), std::system_error);
  EXPECT_THROW(file_hash(folder.path()), std::system_error);
}

}  // namespace
}  // namespace fihrist

#include "shared/index/lock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <thread>

#include "shared/base/error.hpp"
#include "tests/index/child.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::index {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;

tests::Child holder_of(const std::filesystem::path& folder) {
  return tests::Child([&](const auto& wait) {
    const Lock lock(folder, 0ms);
    wait();
  });
}

TEST(Lock, ASecondWriterIsToldWhoHoldsItAndToTryAgain) {
  const tests::TemporaryFolder folder;
  const tests::Child holder = holder_of(folder.path());
  try {
    const Lock lock(folder.path(), 0ms);
    FAIL() << "two writers";
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), 75);
    EXPECT_THAT(error.what(), HasSubstr("process " + std::to_string(holder.id())));
    EXPECT_THAT(error.what(), HasSubstr(folder.path().string()));
    EXPECT_THAT(error.hint(), HasSubstr("--lock-timeout"));
  }
}

TEST(Lock, ATimeoutThatPassesEndsTheSame) {
  const tests::TemporaryFolder folder;
  const tests::Child holder = holder_of(folder.path());
  EXPECT_THROW(Lock(folder.path(), 120ms), Error);
}

TEST(Lock, IsFreeWhenItsHolderWasKilled) {
  const tests::TemporaryFolder folder;
  tests::Child holder = holder_of(folder.path());
  holder.kill();
  EXPECT_NO_THROW(Lock(folder.path(), 0ms));
}

TEST(Lock, IsWaitedForUntilItIsFree) {
  const tests::TemporaryFolder folder;
  std::optional<Lock> first(std::in_place, folder.path(), 0ms);
  std::thread release([&] {
    std::this_thread::sleep_for(100ms);
    first.reset();
  });
  EXPECT_NO_THROW(Lock(folder.path(), 60s));
  release.join();
}

TEST(Lock, IsFreeAgainAfterItsScope) {
  const tests::TemporaryFolder folder;
  for (int i = 0; i < 3; ++i) EXPECT_NO_THROW(Lock(folder.path(), 0ms));
}

TEST(Lock, OfAnotherFolderIsAnother) {
  const tests::TemporaryFolder folder;
  const tests::TemporaryFolder another;
  const Lock lock(folder.path(), 0ms);
  EXPECT_NO_THROW(Lock(another.path(), 0ms));
}

TEST(Lock, AFolderThatCannotBeWrittenIsAFailureNotALock) {
  try {
    const Lock lock("/nonexistent-folder", 0ms);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), 2);
    EXPECT_THAT(error.what(), HasSubstr("/nonexistent-folder"));
  }
}

}  // namespace
}  // namespace fihrist::index

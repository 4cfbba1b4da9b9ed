#include "shared/cli/program.hpp"

#include <gmock/gmock.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <iostream>
#include <new>

#include "shared/base/error.hpp"
#include "shared/cli/json.hpp"

namespace fihrist::cli {
namespace {

struct Outcome {
  int code;
  std::string errors;
};

Outcome run(std::vector<const char*> arguments, const std::function<int()>& body) {
  arguments.insert(arguments.begin(), "fihrist");
  testing::internal::CaptureStderr();
  const int code = run_program(static_cast<int>(arguments.size()), arguments.data(), body);
  return {code, testing::internal::GetCapturedStderr()};
}

TEST(Program, EndsWithTheCodeOfItsRun) {
  const Outcome outcome = run({}, [] { return exit_code::kIncomplete; });
  EXPECT_EQ(outcome.code, exit_code::kIncomplete);
  EXPECT_EQ(outcome.errors, "");
}

TEST(Program, PrintsAnErrorAndWhatToDo) {
  const Outcome outcome =
      run({}, []() -> int { throw Error("the index is locked", "wait for the other", exit_code::kLocked); });
  EXPECT_EQ(outcome.code, exit_code::kLocked);
  EXPECT_EQ(outcome.errors, "error: the index is locked\nhint: wait for the other\n");
}

TEST(Program, PrintsNoHintWhereThereIsNone) {
  EXPECT_EQ(run({}, []() -> int { throw Error("no"); }).errors, "error: no\n");
}

TEST(Program, PrintsAnErrorAsARecordUnderJson) {
  const Outcome outcome = run({"--json"}, []() -> int { throw Error("no \x1B[31m", "do"); });
  EXPECT_EQ(outcome.code, exit_code::kFailure);
  const Json expected = {{"schema", 1}, {"type", "error"}, {"message", "no \x1B[31m"}, {"hint", "do"}, {"exit", 2}};
  EXPECT_EQ(Json::parse(outcome.errors), expected);
  EXPECT_EQ(outcome.errors.find('\x1B'), std::string::npos);
}

TEST(Program, LetsNoTextOfAnErrorDriveTheTerminal) {
  EXPECT_EQ(run({}, []() -> int { throw Error("a\x1B[2Jb\u202E"); }).errors, "error: a[2Jb\n");
}

TEST(Program, FailsWithASentenceOnAnyException) {
  EXPECT_EQ(run({}, []() -> int { throw std::runtime_error("disk on fire"); }).errors, "error: disk on fire\n");
  const Outcome outcome = run({}, []() -> int { throw std::bad_alloc(); });
  EXPECT_EQ(outcome.code, exit_code::kFailure);
  EXPECT_EQ(outcome.errors, "error: out of memory\n");
}

TEST(Program, FailsWhereItsOutputCannotBeWritten) {
  const Outcome outcome = run({}, [] {
    std::cout.setstate(std::ios::badbit);
    return exit_code::kSuccess;
  });
  std::cout.clear();
  EXPECT_EQ(outcome.code, exit_code::kFailure);
  EXPECT_THAT(outcome.errors, testing::HasSubstr("standard output"));
}

TEST(ProgramDeathTest, EndsWithoutAWordWhereItsReaderHasGone) {
  const auto write_to_nobody = [] {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) std::abort();
    ::close(ends[0]);
    ::dup2(ends[1], STDOUT_FILENO);
    const std::array<const char*, 1> arguments = {"fihrist"};
    std::exit(run_program(1, arguments.data(), [] {
      std::cout << "hit\n";
      return exit_code::kSuccess;
    }));
  };
  EXPECT_EXIT(write_to_nobody(), testing::KilledBySignal(SIGPIPE), "^$");
}

}  // namespace
}  // namespace fihrist::cli

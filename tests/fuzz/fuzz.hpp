// A fuzzer checks the laws that the tests check: an expectation of GoogleTest that fails is a crash.
#pragma once

#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "shared/base/date.hpp"

namespace fihrist::tests {

inline constexpr Date kFuzzToday = std::chrono::year{2024} / std::chrono::February / 29;

class AbortOnFailure : public testing::EmptyTestEventListener {
  void OnTestPartResult(const testing::TestPartResult& result) override {
    if (!result.failed()) return;
    std::cerr << result.file_name() << ':' << result.line_number() << ": " << result.message() << '\n';
    std::abort();
  }
};

inline void abort_on_failure() {
  testing::TestEventListeners& listeners = testing::UnitTest::GetInstance()->listeners();
  delete listeners.Release(listeners.default_result_printer());
  listeners.Append(new AbortOnFailure);  // NOLINT: the listeners own it
}

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace fihrist::tests

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  testing::InitGoogleTest(argc, *argv);
  fihrist::tests::abort_on_failure();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

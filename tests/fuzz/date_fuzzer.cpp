// A range of dates.
#include "tests/fuzz/fuzz.hpp"
#include "tests/searcher/date_laws.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fihrist;
  tests::expect_date_laws(tests::as_text(data, size), tests::kFuzzToday);
  return 0;
}

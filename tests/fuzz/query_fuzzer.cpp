// A query; one of an odd number of bytes is taken as it is spelled.
#include "tests/fuzz/fuzz.hpp"
#include "tests/searcher/query_laws.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fihrist;
  static text::Analyzer analyzer;
  tests::expect_query_laws(tests::as_text(data, size), analyzer, size % 2 == 1, tests::kFuzzToday);
  return 0;
}

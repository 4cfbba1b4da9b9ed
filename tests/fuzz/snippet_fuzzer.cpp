// A byte that says how wide the snippet is, a query up to the end of the line, and the passage.
#include <algorithm>

#include "searcher/planner.hpp"
#include "tests/fuzz/fuzz.hpp"
#include "tests/searcher/evidence_of.hpp"
#include "tests/searcher/snippet_laws.hpp"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fihrist;
  if (size == 0) return 0;
  static text::Analyzer analyzer;
  static text::Segmenter segmenter;
  const std::string_view text = tests::as_text(data + 1, size - 1);
  const std::size_t line = std::min(text.find('\n'), text.size());
  const std::string_view query = text.substr(0, line);
  const std::string_view passage = text.substr(std::min(line + 1, text.size()));

  const searcher::Plan plan = searcher::make_plan(searcher::parse(query), analyzer, size % 2 == 1, tests::kFuzzToday);
  const auto tokens = analyzer.analyze(passage);
  const auto spans = tests::evidence_of(passage, plan, analyzer, size % 3 == 0);
  tests::expect_evidence_laws(passage, tokens, plan, spans);
  tests::expect_snippet_laws(passage, spans, segmenter, {1 + size % 4, std::size_t{1} + data[0]});
  return 0;
}

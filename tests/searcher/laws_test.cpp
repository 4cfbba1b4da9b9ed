// The seeds of the fuzzers, of which many once broke a law.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "tests/searcher/date_laws.hpp"
#include "tests/searcher/evidence_of.hpp"
#include "tests/searcher/query_laws.hpp"
#include "tests/searcher/snippet_laws.hpp"

namespace fihrist::searcher {
namespace {

std::vector<std::string> seeds(const std::string& subject) {
  std::ifstream file(FIHRIST_SOURCE_DIR "/tests/fuzz/seeds/" + subject + ".txt");
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  EXPECT_FALSE(lines.empty()) << subject;
  return lines;
}

TEST(Laws, HoldForTheDatesOfTheFuzzer) {
  for (const std::string& seed : seeds("date")) tests::expect_date_laws(seed, local_today());
}

TEST(Laws, HoldForTheQueriesOfTheFuzzer) {
  text::Analyzer analyzer;
  for (const std::string& seed : seeds("query")) {
    for (const bool exact : {false, true}) tests::expect_query_laws(seed, analyzer, exact, local_today());
  }
}

TEST(Laws, HoldForTheSnippetsOfTheFuzzer) {
  text::Analyzer analyzer;
  text::Segmenter segmenter;
  for (const std::string& seed : seeds("snippet")) {
    const std::size_t tab = seed.find('\t');
    ASSERT_NE(tab, std::string::npos) << seed;
    const std::string passage = seed.substr(tab + 1);
    const Plan plan = make_plan(parse(seed.substr(1, tab - 1)), analyzer, false);
    const auto tokens = analyzer.analyze(passage);
    const auto spans = tests::evidence_of(passage, plan, analyzer);
    tests::expect_evidence_laws(passage, tokens, plan, spans);
    for (std::size_t width = 1; width < 100; ++width)
      tests::expect_snippet_laws(passage, spans, segmenter, {1 + width % 4, width});
  }
}

}  // namespace
}  // namespace fihrist::searcher

#include "searcher/analysis.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "searcher/planner.hpp"

namespace fihrist::searcher {
namespace {

std::string analysis_of(std::string_view query) {
  text::Analyzer analyzer;
  const Parsed parsed = parse(query);
  std::ostringstream out;
  cli::PageWriter page(out);
  print_analysis(page, query, parsed, make_plan(parsed, analyzer, false));
  return out.str();
}

TEST(Analysis, TellsEveryStage) {
  EXPECT_EQ(analysis_of("للحرس -Markets (x"),
            "query\n"
            "  للحرس -Markets (x\n"
            "\n"
            "words\n"
            "  للحرس  ar  form للحرس  stem حرس\n"
            "  Markets  en  form markets  stem market\n"
            "  x  en  form x  stem x\n"
            "\n"
            "tree\n"
            "  (sequence للحرس (excluded Markets) x)\n"
            "\n"
            "plan\n"
            "  (sequence للحرس/حرس (excluded markets/market) x/x)\n"
            "\n"
            "Xapian\n"
            "  Query((((1 * Zحرس OR 0.2999999999999999889 * للحرس) OR (1 * Zx OR 0.2999999999999999889 * x)) AND_NOT "
            "(1 * Zmarket OR 0.2999999999999999889 * markets)))\n"
            "\n"
            "remarks\n"
            "  parenthesis is not closed\n");
}

TEST(Analysis, HasNothingInItThatATerminalObeys) {
  const std::string shown = analysis_of("title:\033[31m \u202Eabc\u2066 \"x\u009B y\" \a date:\033c a\u202Eb*");
  for (const char* hostile : {"\033", "\u202E", "\u2066", "\u009B", "\a"}) {
    EXPECT_EQ(shown.find(hostile), std::string::npos);
  }
}

}  // namespace
}  // namespace fihrist::searcher

#include "searcher/parser.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "tests/searcher/query_laws.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

TEST(Parser, SurvivesTenThousandNestedParentheses) {
  const std::string open(10'000, '(');
  const std::string close(10'000, ')');
  const Parsed parsed = parse(open + "a" + close);
  EXPECT_EQ(to_string(parsed.query), "(sequence a)");
  EXPECT_EQ(parsed.remarks.size(), 2U) << "one on the opening, one on the closing parentheses";
  EXPECT_EQ(to_string(parse(open).query), "(sequence)");
  EXPECT_EQ(to_string(parse(close).query), "(sequence)");
}

constexpr std::array<std::string_view, 48> kPieces = {
    "„",  "‹",      "›",      " NEAR ", " NEAR/3 ", " أو ",     " و ",    " ليس ",   "(",     ")",
    "\"", "“",      "”",      "«",      "»",        "=",        "~",      "+",       "-",     "*",
    ":",  "title:", "date:",  "lang:",  " ",        " ",        " AND ",  " OR ",    " NOT ", "AND",
    "x",  "iran",   "الحرس",  "\xFF",   "\xD8",     "\t",       "..",     "2023-01", "://",   "source:",
    "\n", "\u200F", "\u00A0", "„x ",    "“x",       "\u200Fو ", "a (b) ", "NEAR/"};

// Syntax and bytes in any order.
std::string random_query(std::mt19937& random) {
  std::string text;
  for (std::size_t pieces = random() % 24; pieces > 0; --pieces) text += kPieces[random() % kPieces.size()];
  return text;
}

void expect_lawful(const std::string& text) {
  static text::Analyzer analyzer;
  tests::expect_query_laws(text, analyzer, text.size() % 2 == 1, local_today());
}

// Takes minutes where the time for a query grows with the square of its length.
TEST(Parser, ReadsAHundredThousandBytesOfAnySign) {
  for (const std::string_view piece : kPieces) {
    std::string text;
    while (text.size() < 100'000) text += piece;
    expect_lawful(text);
  }
}

TEST(Parser, MakesSomethingOfAnyQueryAndRemarksPointIntoIt) {
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) expect_lawful(random_query(random));
  tests::RandomText texts(2);
  for (int i = 0; i < 300; ++i) expect_lawful(texts.make(60, true));
  for (int i = 0; i < 2'000; ++i) {
    std::string bytes(random() % 40, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    expect_lawful(bytes);
  }
}

}  // namespace
}  // namespace fihrist::searcher

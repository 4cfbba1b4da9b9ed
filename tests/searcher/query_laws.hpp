// What holds for every query, whatever is typed.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "searcher/compiler.hpp"
#include "searcher/planner.hpp"

namespace fihrist::tests {

template <typename Node>
std::size_t depth_of(const Node& node) {
  std::size_t depth = 0;
  for (const Node& child : node.children) depth = std::max(depth, depth_of(child));
  return depth + 1;
}

inline bool divides_a_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

// Remarks come in the order of the query, each on some of it, or on nothing, at its beginning.
inline void expect_remark_laws(std::string_view query, const std::vector<searcher::Remark>& remarks) {
  const bool well_formed = !find_ill_formed(query);
  std::size_t begin = 0;
  for (const searcher::Remark& remark : remarks) {
    EXPECT_LE(remark.source.begin, remark.source.end) << query << ": " << remark.text;
    EXPECT_LE(begin, remark.source.begin) << query << ": " << remark.text;
    EXPECT_TRUE(remark.source == ByteRange{} || remark.source.size() > 0) << query << ": " << remark.text;
    EXPECT_LE(remark.source.end, query.size()) << query << ": " << remark.text;
    EXPECT_FALSE(remark.text.empty()) << query;
    if (well_formed) {
      EXPECT_FALSE(divides_a_character(query, remark.source.begin)) << query << ": " << remark.text;
      EXPECT_FALSE(divides_a_character(query, remark.source.end)) << query << ": " << remark.text;
    }
    begin = remark.source.begin;
  }
}

inline void expect_known_words(const searcher::PlanNode& node, const searcher::Plan& plan) {
  for (const std::size_t word : node.words) EXPECT_LT(word, plan.words.size());
  for (const searcher::PlanNode& child : node.children) expect_known_words(child, plan);
}

// From text to what Xapian is asked, with something that can be shown at every step.
inline void expect_query_laws(std::string_view query, text::Analyzer& analyzer, bool exact, Date today) {
  constexpr std::size_t kDeepest = 200;
  const searcher::Parsed parsed = searcher::parse(query);
  expect_remark_laws(query, parsed.remarks);
  EXPECT_LE(depth_of(parsed.query), kDeepest) << query;
  EXPECT_FALSE(searcher::to_string(parsed.query).empty()) << query;

  const searcher::Plan plan = searcher::make_plan(parsed, analyzer, exact, today);
  expect_remark_laws(query, plan.remarks);
  EXPECT_LE(depth_of(plan.root), kDeepest) << query;
  expect_known_words(plan.root, plan);
  for (const searcher::PlannedWord& word : plan.words) {
    EXPECT_FALSE(word.form.empty()) << query;
    EXPECT_NE(query.find(word.typed), std::string_view::npos) << query << ": " << word.typed;
  }
  EXPECT_FALSE(searcher::to_string(plan).empty()) << query;
  for (const auto phrases : {searcher::Phrases::required, searcher::Phrases::relaxed}) {
    EXPECT_FALSE(searcher::compile(plan, phrases).get_description().empty()) << query;
  }
}

}  // namespace fihrist::tests

#include "shared/cli/json.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "shared/base/utf8.hpp"
#include "shared/cli/terminal.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::cli {
namespace {

std::string written(const Json& record) {
  std::ostringstream out;
  write(out, record);
  return out.str();
}

std::string written_text(std::string_view text) {
  return written(Json{{"text", text}});
}

TEST(Json, IsOneLineWithTheKeysInTheirOrder) {
  Json hit = record("hit");
  hit["rank"] = 1;
  hit["article"] = "a\nb";
  EXPECT_EQ(written(hit), "{\"schema\":1,\"type\":\"hit\",\"rank\":1,\"article\":\"a\\nb\"}\n");
}

TEST(Json, KeepsLettersOfEveryScriptAsTheyAre) {
  EXPECT_EQ(written_text("«بيروت» Erdoğan 日本 😀"), "{\"text\":\"«بيروت» Erdoğan 日本 😀\"}\n");
}

TEST(Json, EscapesWhatATerminalWouldObey) {
  EXPECT_EQ(written_text("\x1B[31m\x7F"), "{\"text\":\"\\u001b[31m\\u007f\"}\n");
  EXPECT_EQ(written_text("\u0085\u009B"), "{\"text\":\"\\u0085\\u009b\"}\n");
  EXPECT_EQ(written_text("\u061C\u200E\u200F\u202A\u202E\u2066\u2069"),
            "{\"text\":\"\\u061c\\u200e\\u200f\\u202a\\u202e\\u2066\\u2069\"}\n");
  EXPECT_EQ(written_text("\u2028\u2029"), "{\"text\":\"\\u2028\\u2029\"}\n");
}

TEST(Json, ReadsBackAsTheSameText) {
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const std::string text = tests::RandomText(seed).make(40, false) + "\\\"/\b\x1B\u202E\u009B";
    const std::string line = written_text(text);
    EXPECT_EQ(Json::parse(line)["text"], text);
    EXPECT_EQ(line.find('\n'), line.size() - 1);
  }
}

TEST(Json, HoldsNothingUnprintableAndNothingIllFormed) {
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    std::string line = written_text(tests::RandomText(seed).make(40, true));
    line.pop_back();
    EXPECT_EQ(find_ill_formed(line), std::nullopt);
    EXPECT_TRUE(Json::accept(line));
    for (std::size_t at = 0; at < line.size();) EXPECT_FALSE(is_unprintable(next_code_point(line, at)));
  }
}

TEST(Json, ShowsIllFormedBytesAsReplacementCharacters) {
  EXPECT_EQ(written_text("a\xFFz"), "{\"text\":\"a\uFFFDz\"}\n");
}

}  // namespace
}  // namespace fihrist::cli

#include "shared/cli/hyperlink.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/random_paragraph.hpp"

namespace fihrist::cli {
namespace {

TEST(Hyperlink, KeepsAddressesOfTheWeb) {
  EXPECT_EQ(web_url("https://example.org/a?b=c&d=%20;e#f"), "https://example.org/a?b=c&d=%20;e#f");
  EXPECT_EQ(web_url("HTTP://example.org/"), "HTTP://example.org/");
  EXPECT_EQ(web_url("https://example.org/قمح"), "https://example.org/%D9%82%D9%85%D8%AD");
}

TEST(Hyperlink, KnowsNoOtherAddresses) {
  for (const char* address : {"", "http://", "example.org", "file:///etc/passwd", "javascript:alert(1)", " http://x"}) {
    EXPECT_EQ(web_url(address), "") << address;
  }
  EXPECT_EQ(web_url("https://example.org/" + std::string(3000, 'x')), "");
}

TEST(Hyperlink, NamesTheHostOfAFile) {
  const std::string url = file_url("/news/50% of قمح;.txt");
  EXPECT_TRUE(url.starts_with("file://")) << url;
  EXPECT_TRUE(url.ends_with("/news/50%25%20of%20%D9%82%D9%85%D8%AD%3B.txt")) << url;
  EXPECT_EQ(file_url(""), "");
  EXPECT_EQ(file_url("relative.txt"), "");
}

TEST(Hyperlink, NeverEndsTheSequenceItStandsIn) {
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const std::string hostile = tests::hostile_text(seed);
    for (const std::string& url : {web_url("http://" + hostile), file_url("/" + hostile)}) {
      EXPECT_TRUE(std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < '\x7F'; })) << url;
    }
  }
}

TEST(Hyperlink, HasAnIdWhereItIsGiven) {
  EXPECT_EQ(link_start("http://x/", ""), "\033]8;;http://x/\033\\");
  EXPECT_EQ(link_start("http://x/", "a-1"), "\033]8;id=a-1;http://x/\033\\");
}

}  // namespace
}  // namespace fihrist::cli

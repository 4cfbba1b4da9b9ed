#include "shared/base/url.hpp"

#include <gtest/gtest.h>

#include <string>

namespace fihrist {
namespace {

TEST(Url, OfTheWebBeginsWithItsSchemeInAnyCapitals) {
  for (const char* address : {"http://example.org", "HTTPS://example.org", "Http://x"}) {
    EXPECT_TRUE(is_web_address(address)) << address;
  }
  for (const char* other : {"", "http://", "https://", "ftp://x", "javascript://x", " http://x", "example.org"}) {
    EXPECT_FALSE(is_web_address(other)) << other;
  }
}

TEST(Url, KeepsWhatMayStandInOneAndEncodesAllOtherBytes) {
  EXPECT_EQ(percent_encoded("/a b/ت~1.md", "/"), "/a%20b/%D8%AA~1.md");
  EXPECT_EQ(percent_encoded("/a?b", ""), "%2Fa%3Fb");
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  for (const char c : percent_encoded(bytes, "")) EXPECT_TRUE(c > ' ' && c <= '~' && c != '"' && c != '<');
}

}  // namespace
}  // namespace fihrist

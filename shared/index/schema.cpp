#include "shared/index/schema.hpp"

#include <cstddef>

#include "shared/base/hash.hpp"
#include "shared/text/fold.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::index {
namespace {

// Xapian allows 245 bytes, of which a zero byte takes two.
constexpr std::size_t kMaxToken = 220;
constexpr std::size_t kKeptOfLongToken = 160;

}  // namespace

std::string term(Field field, std::string_view token) {
  std::string result(info(field).prefix);
  const bool plain = token.size() <= kMaxToken && token.find('\0') == std::string_view::npos;
  if (plain) return result.append(token);
  for (const char c : token.substr(0, kKeptOfLongToken)) {
    if (c != '\0') result.push_back(c);
  }
  return result.append("~").append(hexadecimal(content_hash(token)));
}

std::string folded_name(std::string_view name) {
  std::string folded;
  text::Segmenter segmenter;
  for (const ByteRange word : segmenter.words(name)) {
    if (!folded.empty()) folded.push_back(' ');
    folded += text::fold(word.of(name));
  }
  return folded;
}

}  // namespace fihrist::index

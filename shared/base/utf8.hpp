// Steps through text that may not be UTF-8 at all, without losing or inventing a byte.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fihrist {

// Half-open range of bytes of some text.
struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  constexpr std::size_t size() const { return end - begin; }
  constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  bool operator==(const ByteRange&) const = default;
};

inline constexpr char32_t kReplacement = 0xFFFD;

// Decodes the code point at `at` and moves `at` behind it. An ill-formed sequence gives kReplacement
// and is passed over as a whole, at least one byte. Requires at < text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_code_point(std::string& out, char32_t c);

// Offset of the first byte that is not UTF-8.
std::optional<std::size_t> find_ill_formed(std::string_view text);

std::size_t count_code_points(std::string_view text);

}  // namespace fihrist

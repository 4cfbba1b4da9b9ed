#include "shared/base/utf8.hpp"

#include <unicode/utf8.h>

#include <array>
#include <cstdint>

// ICU's macros convert between char, uint8_t and int.
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

namespace fihrist {

char32_t next_code_point(std::string_view text, std::size_t& at) {
  const char* bytes = text.data();
  UChar32 c = 0;
  U8_NEXT(bytes, at, text.size(), c);
  return c < 0 ? kReplacement : static_cast<char32_t>(c);
}

void append_code_point(std::string& out, char32_t c) {
  std::array<char, U8_MAX_LENGTH> buffer{};
  std::size_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, c);
  out.append(buffer.data(), length);
}

std::optional<std::size_t> find_ill_formed(std::string_view text) {
  const char* bytes = text.data();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    UChar32 c = 0;
    U8_NEXT(bytes, at, text.size(), c);
    if (c < 0) return start;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_code_point(text, at);
  return count;
}

}  // namespace fihrist

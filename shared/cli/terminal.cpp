#include "shared/cli/terminal.hpp"

#include <unistd.h>

#include <cstdlib>
#include <system_error>

#include "shared/base/utf8.hpp"

namespace fihrist::cli {

bool is_terminal(Stream stream) {
  return ::isatty(stream == Stream::output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

bool use_color(ColorMode mode) {
  if (mode != ColorMode::automatic) return mode == ColorMode::always;
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  if (no_color != nullptr && *no_color != '\0') return false;
  return is_terminal(Stream::output) && terminal != nullptr && std::string_view(terminal) != "dumb";
}

bool is_unprintable(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool bidi =
      c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool line = c == 0x2028 || c == 0x2029;
  return control || bidi || line;
}

std::string printable(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == '\n' || c == '\r' || c == '\t') {
      shown.push_back(' ');
    } else if (!is_unprintable(c)) {
      append_code_point(shown, c);
    }
  }
  return shown;
}

std::string shown_path(const std::filesystem::path& path) {
  std::error_code error;
  const auto near = path.lexically_proximate(std::filesystem::current_path(error));
  const bool below = !error && !near.empty() && *near.begin() != "..";
  return printable(below ? near.string() : path.string());
}

}  // namespace fihrist::cli

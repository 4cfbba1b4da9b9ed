#include "shared/cli/json.hpp"

#include <string>

#include "shared/base/utf8.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::cli {
namespace {

void append_escape(std::string& out, char32_t c) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out.push_back(kDigits[(c >> shift) & 15]);
}

}  // namespace

Json record(std::string_view type) {
  return Json{{"schema", 1}, {"type", type}};
}

void write(std::ostream& out, const Json& record) {
  const std::string text = record.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string line;
  line.reserve(text.size() + 1);
  // What dump() does not escape by itself stands inside strings only.
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_unprintable(c)) {
      append_escape(line, c);
    } else {
      append_code_point(line, c);
    }
  }
  out << line << '\n';
}

}  // namespace fihrist::cli

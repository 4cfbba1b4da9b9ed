#include "shared/cli/hyperlink.hpp"

#include <unistd.h>

#include <array>

#include "shared/base/url.hpp"

namespace fihrist::cli {
namespace {

constexpr std::string_view kReserved = ":/?#[]@!$&'()*+,;=%";
constexpr std::size_t kLongestUrl = 2083;  // that terminals take

// Empty where it becomes too long.
std::string encoded(std::string_view text, std::string_view kept) {
  std::string url = percent_encoded(text, kept);
  return url.size() <= kLongestUrl ? url : std::string();
}

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

std::string web_url(std::string_view address) {
  return is_web_address(address) ? encoded(address, kReserved) : "";
}

std::string file_url(std::string_view path) {
  const std::string encoded_path = encoded(path, "/");
  return encoded_path.starts_with('/') ? "file://" + encoded(host_name(), "") + encoded_path : "";
}

std::string link_start(std::string_view url, std::string_view id) {
  std::string start = "\033]8;";
  if (!id.empty()) start.append("id=").append(id);
  return start.append(";").append(url).append("\033\\");
}

std::string link_end() {
  return "\033]8;;\033\\";
}

}  // namespace fihrist::cli

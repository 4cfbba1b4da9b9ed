#include "shared/cli/hyperlink.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>

namespace fihrist::cli {
namespace {

constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr std::string_view kReserved = ":/?#[]@!$&'()*+,;=%";
constexpr std::size_t kLongestUrl = 2083;  // that terminals take

// Empty where it becomes too long.
std::string encoded(std::string_view text, std::string_view kept) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string url;
  for (const char c : text) {
    if (kUnreserved.find(c) != std::string_view::npos || kept.find(c) != std::string_view::npos) {
      url += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    url += {'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
  }
  return url.size() <= kLongestUrl ? url : std::string();
}

bool starts_with_ignoring_case(std::string_view text, std::string_view start) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return text.size() > start.size() &&
         std::equal(start.begin(), start.end(), text.begin(), [&](char a, char b) { return a == lower(b); });
}

std::string host_name() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

std::string web_url(std::string_view address) {
  const bool is_web = starts_with_ignoring_case(address, "http://") || starts_with_ignoring_case(address, "https://");
  return is_web ? encoded(address, kReserved) : "";
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

#include "shared/base/url.hpp"

#include <algorithm>
#include <array>

#include "shared/base/ascii.hpp"

namespace fihrist {
namespace {

constexpr std::string_view kUnreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
constexpr std::array<std::string_view, 2> kWebSchemes = {"http://", "https://"};

}  // namespace

bool is_web_address(std::string_view text) {
  return std::any_of(kWebSchemes.begin(), kWebSchemes.end(), [&](std::string_view scheme) {
    return text.size() > scheme.size() && to_lower(text.substr(0, scheme.size())) == scheme;
  });
}

std::string percent_encoded(std::string_view text, std::string_view kept) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    if (kUnreserved.find(c) != std::string_view::npos || kept.find(c) != std::string_view::npos) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += {'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]};
  }
  return encoded;
}

}  // namespace fihrist

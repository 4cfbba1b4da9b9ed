// Addresses that text of any bytes is made into or taken for.
#pragma once

#include <string>
#include <string_view>

namespace fihrist {

// Whether it begins as an http or https address does, in any capitals, and goes on.
bool is_web_address(std::string_view text);

// Bytes that are neither unreserved (RFC 3986) nor among `kept` as %XX.
std::string percent_encoded(std::string_view text, std::string_view kept);

}  // namespace fihrist

// Where a title leads, as a terminal takes it (OSC 8).
#pragma once

#include <string>
#include <string_view>

namespace fihrist::cli {

// A URL of visible ASCII characters that are allowed in one; all other bytes are percent-encoded. Empty for what is no
// http or https address.
std::string web_url(std::string_view address);

// file://, the name of this host and the absolute path. Empty where there is no path.
std::string file_url(std::string_view path);

// The sequences before and behind linked text. A link whose text stands on several lines has an id, the same on each.
// `url` is one of the above.
std::string link_start(std::string_view url, std::string_view id);
std::string link_end();

}  // namespace fihrist::cli

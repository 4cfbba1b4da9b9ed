// JSON Lines: one record a line, safe to print to a terminal whatever the text in it.
#pragma once

#include <nlohmann/json.hpp>
#include <ostream>
#include <string_view>

namespace fihrist::cli {

using Json = nlohmann::ordered_json;

// A record with the keys every one has.
Json record(std::string_view type);

// Writes the record and a newline. Ill-formed UTF-8 in its strings becomes U+FFFD; control and bidi characters are
// escaped.
void write(std::ostream& out, const Json& record);

}  // namespace fihrist::cli

// A table that is text: lines of a key, a tab and a value, in the order of the bytes of the keys. Needs no reading in.
#pragma once

#include <optional>
#include <string_view>

namespace fihrist {

// The value of `key`. Every line of `table` ends with a newline.
std::optional<std::string_view> find_line(std::string_view table, std::string_view key);

}  // namespace fihrist

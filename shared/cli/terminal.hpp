// What may be written to a terminal, and how to tell that there is one.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace fihrist::cli {

enum class Stream { output, error };

bool is_terminal(Stream stream);

enum class ColorMode { automatic, always, never };

// Colour for automatic where standard output is a terminal that is not "dumb" and NO_COLOR is not set.
bool use_color(ColorMode mode);

// Text of an article, a file name or a query as it may be shown: line ends and tabs become spaces, other control
// characters and bidi controls are left out, ill-formed bytes become U+FFFD.
std::string printable(std::string_view text);

// A path as the user would name it from where they are, printable.
std::string shown_path(const std::filesystem::path& path);

// Whether printable() leaves the character out.
bool is_unprintable(char32_t c);

}  // namespace fihrist::cli

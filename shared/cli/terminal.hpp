// What may be written to a terminal, and how to tell that there is one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace fihrist::cli {

enum class Stream { output, error };

bool is_terminal(Stream stream);

// What a user may say of something that is not for every stream.
enum class When { automatic, always, never };

// Whether the stream is a terminal that is not "dumb".
bool understands_sequences(Stream stream);

// Colour for automatic where standard output understands it and NO_COLOR is not set.
bool use_color(When when);

// The width of a terminal; 0 where there is none, or it does not say.
std::size_t columns(Stream stream);

// Text of an article, a file name or a query as it may be shown: line ends and tabs become spaces, other control
// characters and bidi controls are left out, ill-formed bytes become U+FFFD.
std::string printable(std::string_view text);

// A path as the user would name it from where they are, printable.
std::string shown_path(const std::filesystem::path& path);

// Whether printable() leaves the character out.
bool is_unprintable(char32_t c);

}  // namespace fihrist::cli

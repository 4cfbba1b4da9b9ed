// Fingerprint of content, stable between runs and machines; not a defence against an adversary.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace fihrist {

// 16 bytes (XXH3, 128 bits).
std::string content_hash(std::string_view bytes);

// The same of a file's content, in constant memory. Throws std::system_error where it cannot be read.
std::string file_hash(const std::filesystem::path& path);

// A shorter one, as a number.
std::uint64_t number_hash(std::string_view bytes);

// Two lower-case digits a byte.
std::string hexadecimal(std::string_view bytes);

}  // namespace fihrist

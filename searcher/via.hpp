// The rules by which a word of a text may stand for a word of a query.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace fihrist::searcher {

// The surest first.
enum class Via { exact, stem, prefix, gazetteer, name, translation, spelling };

inline constexpr std::array<std::string_view, 7> kViaNames = {"exact", "stem",        "prefix",  "gazetteer",
                                                              "name",  "translation", "spelling"};

constexpr std::string_view to_string(Via via) {
  return kViaNames[static_cast<std::size_t>(via)];
}

}  // namespace fihrist::searcher

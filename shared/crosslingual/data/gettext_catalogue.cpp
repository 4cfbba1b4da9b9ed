#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>

#include "shared/base/split.hpp"
#include "shared/crosslingual/data/lexicon_sources.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::uint32_t kMagic = 0x950412de;
constexpr std::size_t kLongestName = 40;  // what is longer is a sentence

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  if (at + sizeof number <= bytes.size()) std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

// Of the table at `table`, the string `i`: its length and its place.
std::string_view string_at(std::string_view bytes, std::size_t table, std::size_t i) {
  const std::size_t length = number_at(bytes, table + 8 * i);
  const std::size_t place = number_at(bytes, table + 8 * i + 4);
  if (place > bytes.size() || length > bytes.size() - place) return {};
  return split(bytes.substr(place, length), '\0').front();  // the singular
}

std::map<std::string_view, std::string_view> messages(std::string_view bytes) {
  std::map<std::string_view, std::string_view> all;
  if (number_at(bytes, 0) != kMagic) return all;
  const std::size_t count = number_at(bytes, 8);
  for (std::size_t i = 0; i < count && i < bytes.size(); ++i) {
    const std::string_view id = string_at(bytes, number_at(bytes, 12), i);
    all.emplace(id.substr(id.find('\4') + 1), string_at(bytes, number_at(bytes, 16), i));  // \4 ends a context
  }
  return all;
}

}  // namespace

void read_catalogues(std::string_view arabic, std::string_view english, const EntrySink& sink) {
  const auto names = messages(english);
  for (const auto& [id, translation] : messages(arabic)) {
    const auto name = names.find(id);
    if (!english.empty() && name == names.end()) continue;
    const std::string_view written = english.empty() ? id : name->second;
    if (written.size() > kLongestName || written.find_first_of("%&<>") != std::string_view::npos) continue;
    // "Congo, Republic of the; Brazzaville"
    sink({written.substr(0, written.find_first_of(",;"))},
         {translation.substr(0, std::min(translation.find("؛"), translation.find("،")))});
  }
}

}  // namespace fihrist::crosslingual

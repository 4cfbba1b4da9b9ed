#include "searcher/letters.hpp"

#include <algorithm>

#include "shared/base/utf8.hpp"

namespace fihrist::searcher {
namespace {

constexpr unsigned kLetterBits = 16;  // enough to tell the letters of our languages apart

}  // namespace

std::vector<std::uint64_t> letter_runs(std::string_view form, text::Language language) {
  const std::size_t length = language == text::Language::en ? 4 : 3;
  std::vector<std::uint64_t> letters = {'^'};
  for (std::size_t at = 0; at < form.size();) letters.push_back(next_code_point(form, at) & 0xFFFF);
  letters.push_back('$');

  std::vector<std::uint64_t> runs;
  const std::size_t size = std::min(length, letters.size());
  for (std::size_t begin = 0; begin + size <= letters.size(); ++begin) {
    std::uint64_t run = 0;
    for (std::size_t i = begin; i < begin + size; ++i) run = run << kLetterBits | letters[i];
    runs.push_back(run);
  }
  return runs;
}

}  // namespace fihrist::searcher

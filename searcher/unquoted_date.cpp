#include "searcher/unquoted_date.hpp"

#include <algorithm>
#include <chrono>
#include <string>

#include "searcher/date_range.hpp"
#include "searcher/query_signs.hpp"
#include "shared/base/ascii.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

constexpr int kMoreWords = 4;                                                 // behind the first
constexpr Date kAnyDay = std::chrono::year{2000} / std::chrono::January / 1;  // a date with its year needs no today

bool is_year(std::string_view word) {
  const std::string folded = text::fold(word);
  return folded.size() == 4 && std::all_of(folded.begin(), folded.end(), [](char c) { return is_digit(c); });
}

}  // namespace

std::optional<std::size_t> end_with_year(std::string_view query, std::size_t begin) {
  std::size_t end = word_end(query, begin);
  for (int words = 0; words < kMoreWords; ++words) {
    std::size_t word = end;
    while (const std::size_t blank = blank_at(query, word)) word += blank;
    end = word_end(query, word);
    const std::string_view last = without_blanks_behind(query.substr(word, end - word));
    if (last.empty()) break;
    if (is_year(last) && read_date_range(query.substr(begin, end - begin), kAnyDay).range) return end;
  }
  return std::nullopt;
}

}  // namespace fihrist::searcher

#include "searcher/window.hpp"

#include <algorithm>

#include "shared/base/space.hpp"

namespace fihrist::searcher {

const std::vector<ByteRange>& Windows::words() {
  if (!words_) words_ = segmenter_.words(text_);
  return *words_;
}

ByteRange Windows::from(std::size_t begin, std::size_t end, std::size_t width) {
  std::size_t at = begin;
  for (std::size_t left = width; left > 0 && at < end; --left) next_code_point(text_, at);
  if (at >= end) return {begin, end};
  std::size_t space = at;
  while (space > begin && !is_space(text_[space])) --space;
  if (space > begin) return {begin, space};
  const std::size_t whole = segmenter_.cluster_begin(text_, at);
  at = whole > begin ? whole : segmenter_.cluster_end(text_, at);
  const auto word = std::find_if(words().begin(), words().end(),
                                 [&](ByteRange candidate) { return candidate.begin < at && at < candidate.end; });
  if (word == words().end()) return {begin, std::min(at, end)};
  return {begin, word->begin > begin ? word->begin : word->end};
}

std::size_t Windows::between_words(std::size_t at) {
  const bool has_space = at == 0 || at >= text_.size() || is_space(text_[at - 1]) || is_space(text_[at]);
  if (has_space) return at;
  const auto word = std::find_if(words().begin(), words().end(),
                                 [&](ByteRange candidate) { return candidate.begin < at && at < candidate.end; });
  return word == words().end() ? at : word->end;
}

std::size_t Windows::words_before(std::size_t at, std::size_t begin, int words) const {
  for (int spaces = 0; words > 0 && at > begin; --at) {
    if (is_space(text_[at - 1]) && ++spaces > words) break;
  }
  return at;
}

}  // namespace fihrist::searcher

#include "searcher/snippet.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "shared/base/space.hpp"

namespace fihrist::searcher {
namespace {

bool within(const Span& span, ByteRange range) {
  return span.source.begin >= range.begin && span.source.end <= range.end;
}

struct Value {
  std::size_t words = 0;  // different ones of the query
  std::size_t spans = 0;
  auto operator<=>(const Value&) const = default;  // NOLINT(modernize-use-nullptr)
};

Value value_of(ByteRange range, const std::vector<Span>& spans) {
  std::set<std::size_t> words;
  Value value;
  for (const Span& span : spans) {
    if (!within(span, range)) continue;
    words.insert(span.word);
    ++value.spans;
  }
  value.words = words.size();
  return value;
}

std::size_t width_of(std::string_view passage, ByteRange range) {
  return count_code_points(range.of(passage));
}

// Adds sentences behind, then before, while they fit.
ByteRange grown(std::string_view passage, const std::vector<ByteRange>& sentences, std::size_t first, std::size_t last,
                std::size_t width) {
  const auto range = [&] { return ByteRange{sentences[first].begin, sentences[last].end}; };
  while (last + 1 < sentences.size() && width_of(passage, {range().begin, sentences[last + 1].end}) <= width) ++last;
  while (first > 0 && width_of(passage, {sentences[first - 1].begin, range().end}) <= width) --first;
  return range();
}

// The best run of whole sentences; a single longer sentence where none fits.
ByteRange best_sentences(std::string_view passage, const std::vector<ByteRange>& sentences,
                         const std::vector<Span>& spans, std::size_t width) {
  std::size_t best_first = 0;
  std::size_t best_last = 0;
  Value best;
  for (std::size_t first = 0; first < sentences.size(); ++first) {
    for (std::size_t last = first; last < sentences.size(); ++last) {
      const ByteRange run{sentences[first].begin, sentences[last].end};
      if (last > first && width_of(passage, run) > width) break;
      const Value value = value_of(run, spans);
      if (value <= best) continue;
      best = value;
      best_first = first;
      best_last = last;
    }
  }
  return grown(passage, sentences, best_first, best_last, width);
}

// End of the text of `width` code points from `begin`, moved back to a space, in text without spaces to the border
// of a word. A single longer word is not cut.
std::size_t end_after(std::string_view passage, std::size_t begin, std::size_t end, std::size_t width,
                      const std::vector<ByteRange>& words) {
  std::size_t at = begin;
  for (std::size_t left = width; left > 0 && at < end; --left) next_code_point(passage, at);
  if (at >= end) return end;
  std::size_t space = at;
  while (space > begin && !is_space(passage[space])) --space;
  if (space > begin) return space;
  const auto divided = [&](ByteRange word) { return word.begin < at && at < word.end; };
  const auto word = std::find_if(words.begin(), words.end(), divided);
  if (word == words.end()) return at;
  return word->begin > begin ? word->begin : word->end;
}

// A few words before `at`, but not before `begin`.
std::size_t words_before(std::string_view passage, std::size_t at, std::size_t begin) {
  constexpr int kWords = 4;
  for (int spaces = 0; at > begin; --at) {
    if (is_space(passage[at - 1]) && ++spaces > kWords) break;
  }
  return at;
}

// Cuts a sentence that is too long: from a few words before the first span of the best window of spans.
ByteRange cut(std::string_view passage, ByteRange sentence, const std::vector<Span>& spans, std::size_t width,
              text::Segmenter& segmenter) {
  if (width_of(passage, sentence) <= width) return sentence;
  const auto words = segmenter.words(passage);
  const auto window_from = [&](std::size_t begin) {
    return ByteRange{begin, end_after(passage, begin, sentence.end, width, words)};
  };
  ByteRange best = window_from(sentence.begin);
  Value best_value = value_of(best, spans);
  for (const Span& span : spans) {
    if (!within(span, sentence)) continue;
    ByteRange window = window_from(words_before(passage, span.source.begin, sentence.begin));
    if (!within(span, window)) window = window_from(span.source.begin);
    const Value value = value_of(window, spans);
    if (value > best_value) {
      best = window;
      best_value = value;
    }
  }
  return best;
}

}  // namespace

Snippet make_snippet(std::string_view passage, const std::vector<Span>& spans, text::Segmenter& segmenter,
                     std::size_t width) {
  Snippet snippet;
  const auto sentences = segmenter.sentences(passage);
  if (sentences.empty()) return snippet;
  const ByteRange run = best_sentences(passage, sentences, spans, width);
  snippet.source = trimmed(passage, cut(passage, run, spans, width, segmenter));
  std::copy_if(spans.begin(), spans.end(), std::back_inserter(snippet.spans),
               [&](const Span& span) { return within(span, snippet.source); });
  const ByteRange whole = trimmed(passage, {0, passage.size()});
  snippet.cut_before = snippet.source.begin > whole.begin;
  snippet.cut_behind = snippet.source.end < whole.end;
  return snippet;
}

}  // namespace fihrist::searcher

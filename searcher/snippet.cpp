#include "searcher/snippet.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "searcher/window.hpp"
#include "shared/base/space.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kLeastWidth = 20;  // of a fragment that is one of several
constexpr int kWordsBefore = 4;          // the evidence, in a part of a sentence

bool within(ByteRange inner, ByteRange outer) {
  return inner.begin >= outer.begin && inner.end <= outer.end;
}

bool overlap(ByteRange a, ByteRange b) {
  return a.begin < b.end && b.begin < a.end;
}

struct Value {
  std::size_t words = 0;  // different ones of the query that are not shown yet
  std::size_t spans = 0;
  auto operator<=>(const Value&) const = default;  // NOLINT(modernize-use-nullptr)
};

class SnippetMaker {
 public:
  SnippetMaker(std::string_view passage, const std::vector<Span>& spans, text::Segmenter& segmenter, SnippetSize size)
      : passage_(passage),
        spans_(spans),
        windows_(passage, segmenter),
        sentences_(segmenter.sentences(passage)),
        size_(size) {
    widths_.reserve(sentences_.size());
    for (ByteRange& sentence : sentences_) {
      sentence = {windows_.between_words(sentence.begin), windows_.between_words(sentence.end)};
      widths_.push_back(count_code_points(sentence.of(passage)));
    }
  }

  // As many as show more words than fewer would; together, with text around them while there is room.
  std::vector<ByteRange> choose() {
    if (sentences_.empty()) return {};
    std::vector<ByteRange> best = pick(1);
    std::size_t shown = words_in(best).size();
    const std::size_t all = words_in({{0, passage_.size()}}).size();
    const std::size_t most = std::min(size_.fragments, size_.width / kLeastWidth);
    for (std::size_t count = 2; count <= most && shown < all; ++count) {
      std::vector<ByteRange> more = pick(count);
      const std::size_t words = words_in(more).size();
      if (words <= shown) continue;
      shown = words;
      best = std::move(more);
    }
    grow(best);
    return joined(std::move(best));
  }

 private:
  std::set<std::size_t> words_in(const std::vector<ByteRange>& ranges) const {
    std::set<std::size_t> words;
    for (const Span& span : spans_) {
      if (std::any_of(ranges.begin(), ranges.end(), [&](ByteRange range) { return within(span.source, range); })) {
        words.insert(span.word);
      }
    }
    return words;
  }

  // The best so many fragments of equal width, each for the words that those before it do not show.
  std::vector<ByteRange> pick(std::size_t count) {
    std::vector<ByteRange> picked;
    const std::size_t width = std::max<std::size_t>(1, size_.width / count);
    while (picked.size() < count) {
      const auto next = best_fragment(width, picked);
      if (!next) break;
      picked.push_back(*next);
    }
    return picked;
  }

  std::optional<ByteRange> best_fragment(std::size_t width, const std::vector<ByteRange>& picked) {
    const auto shown = words_in(picked);
    std::optional<ByteRange> best;
    Value best_value;
    const auto consider = [&](ByteRange range) {
      if (std::any_of(picked.begin(), picked.end(), [&](ByteRange other) { return overlap(range, other); })) return;
      const Value value = value_of(range, shown);
      const bool is_first = !best && picked.empty();
      if (!is_first && (value <= best_value || value.words == 0)) return;
      best = range;
      best_value = value;
    };
    for (std::size_t first = 0; first < sentences_.size(); ++first) {
      if (widths_[first] > width) {
        for (const ByteRange range : parts_of(sentences_[first], width)) consider(range);
        continue;
      }
      std::size_t used = 0;
      for (std::size_t last = first; last < sentences_.size(); ++last) {
        used += widths_[last];
        if (used > width) break;
        consider({sentences_[first].begin, sentences_[last].end});
      }
    }
    return best;
  }

  Value value_of(ByteRange range, const std::set<std::size_t>& shown) const {
    std::set<std::size_t> words;
    Value value;
    for (const Span& span : spans_) {
      if (!within(span.source, range)) continue;
      if (!shown.contains(span.word)) words.insert(span.word);
      ++value.spans;
    }
    value.words = words.size();
    return value;
  }

  // Of a sentence that is too long: its beginning, and from a few words before each span.
  std::vector<ByteRange> parts_of(ByteRange sentence, std::size_t width) {
    std::vector<ByteRange> parts = {windows_.from(sentence.begin, sentence.end, width)};
    for (const Span& span : spans_) {
      if (!within(span.source, sentence)) continue;
      ByteRange part{};
      for (int before = kWordsBefore; before >= 0; --before) {
        part = windows_.from(windows_.words_before(span.source.begin, sentence.begin, before), sentence.end, width);
        if (within(span.source, part)) break;
      }
      parts.push_back(part);
    }
    return parts;
  }

  // Sentences behind the fragments, then before them, while they fit.
  void grow(std::vector<ByteRange>& fragments) const {
    std::size_t used = 0;
    for (const ByteRange fragment : fragments) used += count_code_points(fragment.of(passage_));
    const auto is_free = [&](ByteRange sentence) {
      return std::none_of(fragments.begin(), fragments.end(),
                          [&](ByteRange other) { return overlap(sentence, other); });
    };
    for (ByteRange& fragment : fragments) {
      for (std::size_t i = 0; i < sentences_.size(); ++i) {
        if (sentences_[i].begin != fragment.end || !is_free(sentences_[i]) || used + widths_[i] > size_.width) continue;
        used += widths_[i];
        fragment.end = sentences_[i].end;
      }
      for (std::size_t i = sentences_.size(); i-- > 0;) {
        if (sentences_[i].end != fragment.begin || !is_free(sentences_[i]) || used + widths_[i] > size_.width) continue;
        used += widths_[i];
        fragment.begin = sentences_[i].begin;
      }
    }
  }

  // In the order of the text, one where nothing stands between two.
  std::vector<ByteRange> joined(std::vector<ByteRange> fragments) const {
    std::sort(fragments.begin(), fragments.end(), [](ByteRange a, ByteRange b) { return a.begin < b.begin; });
    std::vector<ByteRange> apart;
    for (const ByteRange fragment : fragments) {
      if (!apart.empty() && trimmed(passage_, {apart.back().end, fragment.begin}).size() == 0) {
        apart.back().end = fragment.end;
      } else {
        apart.push_back(fragment);
      }
    }
    return apart;
  }

  std::string_view passage_;
  const std::vector<Span>& spans_;
  Windows windows_;
  std::vector<ByteRange> sentences_;
  std::vector<std::size_t> widths_;  // of the sentences
  SnippetSize size_;
};

}  // namespace

Snippet make_snippet(std::string_view passage, const std::vector<Span>& spans, text::Segmenter& segmenter,
                     SnippetSize size) {
  Snippet snippet;
  for (const ByteRange range : SnippetMaker(passage, spans, segmenter, size).choose()) {
    ByteRange source = trimmed(passage, range);
    // No mark without its letter, no sign without what it stands before.
    source.end = trimmed(passage, {source.begin, segmenter.cluster_end(passage, source.end)}).end;
    source.begin = std::min(source.end, segmenter.cluster_end(passage, source.begin));
    Fragment fragment{source, {}};
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(fragment.spans),
                 [&](const Span& span) { return within(span.source, fragment.source); });
    snippet.fragments.push_back(std::move(fragment));
  }
  if (snippet.fragments.empty()) return snippet;
  const ByteRange whole = trimmed(passage, {0, passage.size()});
  snippet.cut_before = snippet.fragments.front().source.begin > whole.begin;
  snippet.cut_behind = snippet.fragments.back().source.end < whole.end;
  return snippet;
}

}  // namespace fihrist::searcher

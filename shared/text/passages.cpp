#include "shared/text/passages.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "shared/base/space.hpp"
#include "shared/text/language.hpp"

namespace fihrist::text {
namespace {

constexpr std::size_t kJoinedWords = 100;  // a passage this long takes no further paragraph
constexpr std::size_t kJoinLimit = 140;    // joining never goes past this
constexpr std::size_t kWholeWords = 200;   // a longer paragraph is cut
constexpr std::size_t kPartWords = 140;    // into parts of about this many
constexpr std::size_t kUnitBytes = 4096;   // text without a sentence end or a space is cut here

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool in_word = false;
  for (const char c : text) {
    if (!is_space(c) && !in_word) ++words;
    in_word = !is_space(c);
  }
  return words;
}

bool ends_sentence(std::string_view line) {
  static constexpr std::array<std::string_view, 10> kEnds = {".", "!", "?", "؟", ":", "\"", "»", "”", "…", ")"};
  while (!line.empty() && is_space(line.back())) line.remove_suffix(1);
  return std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view end) { return line.ends_with(end); });
}

std::vector<ByteRange> paragraphs(std::string_view body) {
  std::vector<ByteRange> result;
  ByteRange paragraph{0, 0};
  const auto close = [&](std::size_t next) {
    const ByteRange inner = trimmed(body, paragraph);
    if (inner.size() > 0) result.push_back(inner);
    paragraph = {next, next};
  };
  for (std::size_t at = 0; at < body.size();) {
    const std::size_t newline = body.find('\n', at);
    const std::size_t end = newline == std::string_view::npos ? body.size() : newline + 1;
    const std::string_view line = body.substr(at, end - at);
    paragraph.end = end;
    if (trimmed(line, {0, line.size()}).size() == 0 || ends_sentence(line)) close(end);
    at = end;
  }
  close(body.size());
  return result;
}

// Cuts where no sentence ends: at white space after enough words, or anywhere after enough bytes.
void append_units(std::string_view text, ByteRange sentence, std::vector<ByteRange>& units) {
  std::size_t begin = sentence.begin;
  std::size_t words = 0;
  for (std::size_t at = sentence.begin; at < sentence.end; ++at) {
    const bool word_ends = is_space(text[at]) && at > begin && !is_space(text[at - 1]);
    if (word_ends) ++words;
    const bool too_long = at - begin >= kUnitBytes && !U8_IS_TRAIL(static_cast<unsigned char>(text[at]));
    if ((words < kPartWords || !word_ends) && !too_long) continue;
    units.push_back({begin, at});
    begin = at;
    words = 0;
  }
  if (begin < sentence.end) units.push_back({begin, sentence.end});
}

std::vector<ByteRange> even_parts(std::string_view body, ByteRange paragraph, std::size_t words, Segmenter& segmenter) {
  std::vector<ByteRange> units;
  for (const ByteRange sentence : segmenter.sentences(paragraph.of(body))) {
    append_units(body, {paragraph.begin + sentence.begin, paragraph.begin + sentence.end}, units);
  }
  const std::size_t parts = std::max<std::size_t>(words > kWholeWords ? 2 : 1, (words + kPartWords / 2) / kPartWords);
  std::vector<ByteRange> result;
  ByteRange part{paragraph.begin, paragraph.begin};
  std::size_t seen = 0;
  for (const ByteRange unit : units) {
    const std::size_t unit_words = count_words(unit.of(body));
    // A unit goes to the part in which more of it lies.
    const std::size_t boundary = words * (result.size() + 1) / parts;
    const bool full = part.size() > 0 && seen + unit_words / 2 >= boundary;
    if (full || unit.end - part.begin > kUnitBytes) {
      if (part.size() > 0) result.push_back(trimmed(body, part));
      part.begin = unit.begin;
    }
    part.end = unit.end;
    seen += unit_words;
  }
  result.push_back(trimmed(body, part));
  std::erase_if(result, [](ByteRange range) { return range.size() == 0; });
  return result;
}

// Joins short paragraphs of one language.
class Joiner {
 public:
  Joiner(std::string_view body, std::vector<ByteRange>& passages) : body_(body), passages_(passages) {}

  void add(ByteRange paragraph, std::size_t words) {
    const Language language = language_of_text(paragraph.of(body_));
    const bool same_language = language_ == language || language == Language::other || language_ == Language::other;
    const bool full =
        words_ >= kJoinedWords || words_ + words > kJoinLimit || paragraph.end - current_.begin > kUnitBytes;
    if (current_.size() > 0 && (!same_language || full)) flush();
    if (current_.size() == 0) current_.begin = paragraph.begin;
    current_.end = paragraph.end;
    words_ += words;
    if (language != Language::other) language_ = language;
  }

  void flush() {
    if (current_.size() > 0) passages_.push_back(current_);
    current_ = {};
    words_ = 0;
    language_ = Language::other;
  }

 private:
  std::string_view body_;
  std::vector<ByteRange>& passages_;
  ByteRange current_;
  std::size_t words_ = 0;
  Language language_ = Language::other;
};

}  // namespace

std::vector<ByteRange> split_passages(std::string_view body, Segmenter& segmenter) {
  std::vector<ByteRange> passages;
  Joiner joiner(body, passages);
  for (const ByteRange paragraph : paragraphs(body)) {
    const std::size_t words = count_words(paragraph.of(body));
    if (words <= kWholeWords && paragraph.size() <= kUnitBytes) {
      joiner.add(paragraph, words);
      continue;
    }
    joiner.flush();
    const auto parts = even_parts(body, paragraph, words, segmenter);
    passages.insert(passages.end(), parts.begin(), parts.end());
  }
  joiner.flush();
  return passages;
}

}  // namespace fihrist::text

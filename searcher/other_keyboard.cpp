#include "searcher/other_keyboard.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "shared/base/ascii.hpp"
#include "shared/base/space.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/keyboard.hpp"

namespace fihrist::searcher {
namespace {

using text::Language;

constexpr std::size_t kMaxBytes = 128;  // of keys; nobody types more without a space

constexpr std::array<std::string_view, 11> kEnds = {"(", ")", "\"", "“", "”", "„", "«", "»", "‹", "›", "~"};

bool begins_with_end(std::string_view text) {
  return is_space(text.front()) ||
         std::any_of(kEnds.begin(), kEnds.end(), [&](auto end) { return text.starts_with(end); });
}

bool ends_with_end(std::string_view text) {
  return is_space(text.back()) ||
         std::any_of(kEnds.begin(), kEnds.end(), [&](auto end) { return text.ends_with(end); });
}

std::string in_small_letters(std::string_view keys, std::string_view but_for) {
  std::string small(keys);
  std::transform(small.begin(), small.end(), small.begin(),
                 [&](char c) { return but_for.find(c) == std::string_view::npos ? to_lower(c) : c; });
  return small;
}

std::vector<std::string> ways_to_type(std::string_view keys, Language typed) {
  constexpr std::string_view kShifted = "BGHNTY";  // لآ لأ أ آ لإ إ; a first letter may have become a capital by itself
  if (typed == Language::ar)
    return {text::latin_keys(keys, text::LamAlef::one_key), text::latin_keys(keys, text::LamAlef::two_keys)};
  return {text::arabic_keys(in_small_letters(keys, "")), text::arabic_keys(in_small_letters(keys, kShifted))};
}

// Of the rarest word; 0 where one is not held, or is a letter alone.
double holding(std::string_view text, Language typed, const Collection& collection, text::Analyzer& analyzer) {
  const auto words = analyzer.analyze(text);
  double least = words.empty() ? 0 : collection.passages(Language::other);
  for (const text::Token& word : words) {
    const bool is_other = word.language == text::across(typed) && count_code_points(word.form) > 1;
    least = std::min(least, is_other ? collection.holding(index::term(index::Field::stem, word.stem)) : 0);
  }
  return least;
}

}  // namespace

ByteRange keys_around(std::string_view query, ByteRange word) {
  ByteRange keys = word;
  while (keys.begin > 0 && keys.size() <= kMaxBytes && !ends_with_end(query.substr(0, keys.begin))) --keys.begin;
  while (keys.end < query.size() && keys.size() <= kMaxBytes && !begins_with_end(query.substr(keys.end))) ++keys.end;
  return keys.size() > kMaxBytes ? word : keys;
}

Retyped retyped(std::string_view keys, Language typed, const Collection& collection, text::Analyzer& analyzer) {
  if (typed == Language::other || keys.size() > kMaxBytes) return {std::string(keys), 0};
  Retyped best;
  for (std::string& text : ways_to_type(keys, typed)) {
    const double passages = holding(text, typed, collection, analyzer);
    if (best.text.empty() || passages > best.passages) best = {std::move(text), passages};
  }
  return best;
}

}  // namespace fihrist::searcher

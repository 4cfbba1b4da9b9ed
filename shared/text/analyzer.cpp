#include "shared/text/analyzer.hpp"

#include <unicode/utf8.h>
#include <xapian.h>

#include <functional>
#include <unordered_map>
#include <utility>

#include "shared/text/arabic.hpp"
#include "shared/text/english.hpp"
#include "shared/text/fold.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::text {
namespace {

constexpr std::size_t kRememberedWords = 65536;
constexpr std::size_t kMaxWordBytes = 1024;  // nobody tells longer words apart by what follows

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

// The beginning of well-formed text.
std::string_view bounded(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (U8_IS_TRAIL(static_cast<unsigned char>(text[size]))) --size;
  return text.substr(0, size);
}

}  // namespace

struct Analyzer::Rules {
  Segmenter segmenter;
  Xapian::Stem english{"english"};
  std::unordered_map<std::string, Word, Hash, std::equal_to<>> words;

  std::uint64_t made = 0;

  Word make(std::string_view written) {
    const Language language = language_of_word(written);
    const std::string_view bare = language == Language::en ? without_possessive(written) : written;
    std::string form(bounded(fold(bare), kMaxTermBytes));
    if (!has_letter_or_digit(form)) return {};  // marks, tatweel or a separator alone
    std::string stem = form;
    if (language == Language::en) stem = bounded(english(form), kMaxTermBytes);
    if (language == Language::ar) stem = arabic_stem(form);
    return {++made, language, std::move(form), std::move(stem)};
  }

  const Word& look_up(std::string_view written) {
    const auto known = words.find(written);
    if (known != words.end()) return known->second;
    return words.emplace(written, make(written)).first->second;
  }
};

Analyzer::Analyzer() : rules_(std::make_unique<Rules>()) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

std::vector<Occurrence> Analyzer::read(std::string_view text) {
  if (rules_->words.size() >= kRememberedWords) rules_->words.clear();
  std::vector<Occurrence> occurrences;
  for (const ByteRange source : rules_->segmenter.words(text)) {
    const Word& word = rules_->look_up(bounded(source.of(text), kMaxWordBytes));
    if (!word.form.empty()) occurrences.push_back({source, &word});
  }
  return occurrences;
}

std::vector<Token> Analyzer::analyze(std::string_view text) {
  const std::vector<Occurrence> occurrences = read(text);
  std::vector<Token> tokens;
  tokens.reserve(occurrences.size());
  std::uint32_t position = 0;
  for (const auto& [source, word] : occurrences) {
    tokens.push_back({source, position++, word->language, word->form, word->stem});
  }
  return tokens;
}

}  // namespace fihrist::text

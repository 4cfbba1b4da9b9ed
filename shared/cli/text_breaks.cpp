#include "shared/cli/text_breaks.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include "shared/base/error.hpp"
#include "shared/cli/text_width.hpp"

namespace fihrist::cli {
namespace {

using Make = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);

// The offsets of the text's breaks behind its beginning; `iterator` is made when it is first needed.
std::vector<std::size_t> breaks_of(std::string_view text, std::unique_ptr<icu::BreakIterator>& iterator, Make make) {
  std::vector<std::size_t> breaks;
  UErrorCode status = U_ZERO_ERROR;
  if (iterator == nullptr) iterator.reset(make(icu::Locale::getRoot(), status));
  UText source = UTEXT_INITIALIZER;
  utext_openUTF8(&source, text.data(), static_cast<int64_t>(text.size()), &status);
  if (U_SUCCESS(status)) iterator->setText(&source, status);
  if (U_SUCCESS(status)) {
    breaks.reserve(text.size());
    iterator->first();
    for (int32_t end = iterator->next(); end != icu::BreakIterator::DONE; end = iterator->next()) {
      breaks.push_back(static_cast<std::size_t>(end));
    }
  }
  utext_close(&source);
  if (U_FAILURE(status)) throw Error("ICU cannot divide text into lines", "reinstall libicu");
  return breaks;
}

}  // namespace

struct TextBreaks::Iterators {
  std::unique_ptr<icu::BreakIterator> character;
  std::unique_ptr<icu::BreakIterator> line;
};

TextBreaks::TextBreaks() : iterators_(std::make_unique<Iterators>()) {}
TextBreaks::~TextBreaks() = default;
TextBreaks::TextBreaks(TextBreaks&&) noexcept = default;
TextBreaks& TextBreaks::operator=(TextBreaks&&) noexcept = default;

std::vector<Cluster> TextBreaks::clusters(std::string_view text) {
  std::vector<Cluster> clusters;
  const auto ends = breaks_of(text, iterators_->character, icu::BreakIterator::createCharacterInstance);
  clusters.reserve(ends.size());
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    const ByteRange source{begin, end};
    clusters.push_back({source, columns_of(source.of(text))});
    begin = end;
  }
  return clusters;
}

std::vector<std::size_t> TextBreaks::line_ends(std::string_view text) {
  return breaks_of(text, iterators_->line, icu::BreakIterator::createLineInstance);
}

}  // namespace fihrist::cli

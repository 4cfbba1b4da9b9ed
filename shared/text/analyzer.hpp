// Turns text into the tokens both programs agree on.
//
// The indexer stores what analyze() returns and the searcher looks up what analyze() returns; a rule about words
// that lives anywhere else makes articles unfindable.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"
#include "shared/text/language.hpp"

namespace fihrist::text {

// Raised with every change of rule or table; recorded in each index, which is refused when it differs.
inline constexpr int kAnalyzerVersion = 2;

// Longer forms and stems are cut off here, on a character boundary, so that every one can be an index term.
inline constexpr std::size_t kMaxTermBytes = 200;

struct Token {
  ByteRange source;            // where it stands in the text, for highlighting
  std::uint32_t position = 0;  // words before it, for phrases
  Language language = Language::other;
  std::string form;  // one spelling for all spellings; never empty
  std::string stem;  // one form for all inflections; equals form where there is none

  bool operator==(const Token&) const = default;
};

// What is known of a word as it is written.
struct Word {
  std::uint64_t id = 0;  // of this spelling, while the Analyzer remembers it; never that of another
  Language language = Language::other;
  std::string form;
  std::string stem;
};

struct Occurrence {
  ByteRange source;
  const Word* word = nullptr;
};

// Keeps what it learned about recent words, which repeat. Not to be shared between threads.
class Analyzer {
 public:
  Analyzer();
  ~Analyzer();
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;

  // Returns the words of `text` in reading order.
  //
  //   "Cairo's markets"  has stems  cairo, market
  //   "وبالقاهرة"         has stem   قاهر
  //
  // Ill-formed bytes separate words. Sources are disjoint, ascending and on character boundaries.
  std::vector<Token> analyze(std::string_view text);

  // The same words without a copy of each, for those who count them. Words stay where they are until the next call.
  std::vector<Occurrence> read(std::string_view text);

 private:
  struct Rules;
  std::unique_ptr<Rules> rules_;
};

}  // namespace fihrist::text

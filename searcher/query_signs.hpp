// The signs of the query language: quotation marks and operators, and what only looks like them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "searcher/query.hpp"

namespace fihrist::searcher {

// Bytes of the white space that stands at `at`; 0 where none does.
std::size_t white_space_at(std::string_view text, std::size_t at);

// The same of white space and of what prints nothing: marks of direction, joiners. These are no part of a word where
// one begins or ends.
std::size_t blank_at(std::string_view text, std::size_t at);

// `text` up to the blanks it ends with.
std::string_view without_blanks_behind(std::string_view text);

// Where the word ends that begins at `at`: before white space, a parenthesis or what may open a quotation.
std::size_t word_end(std::string_view text, std::size_t at);

// Finds quotations in one text: "…" “…” „…“ «…» ‹…›, each closed as it is printed anywhere.
class Quotations {
 public:
  explicit Quotations(std::string_view text) : text_(text) {}

  // Bytes of the mark that may open a quotation at `at`; 0 where none stands.
  static std::size_t opening(std::string_view text, std::size_t at);

  struct Quotation {
    ByteRange inside;
    std::size_t behind;  // where the text goes on
  };
  // That which opens at `at`; nothing where no mark stands there, or none closes it.
  std::optional<Quotation> at(std::size_t at);

 private:
  std::string_view text_;
  std::size_t unclosed_ = 0;  // bits of the kinds that nothing closes from the last one on
};

// Whether `before` ends with what closes a quotation or a parenthesis.
bool ends_term(std::string_view before);

enum class Operator { conjunction, alternative, negation, proximity };

struct OperatorSign {
  Operator meaning;
  std::size_t behind;    // where the text goes on
  std::size_t distance;  // of NEAR/n
};

// The operator that stands alone at `at`: AND OR NOT NEAR NEAR/5, and where a quotation or a parenthesis beside them
// says that they are no words, و أو ليس.
std::optional<OperatorSign> operator_at(std::string_view text, std::size_t at);

// Whether it is written in capitals throughout, with enough words beside the operators to be no list of acronyms.
bool is_headline(std::string_view text);

}  // namespace fihrist::searcher

#include "searcher/parser.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "searcher/exclusion.hpp"
#include "searcher/query_signs.hpp"
#include "searcher/unquoted_date.hpp"
#include "shared/base/ascii.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {
namespace {

constexpr int kMaxDepth = 32;
constexpr std::string_view kDateField = "date";

bool is_letter(char c) {
  return to_lower(c) >= 'a' && to_lower(c) <= 'z';
}

std::string_view name_of(Operator meaning) {
  return meaning == Operator::conjunction ? "AND" : meaning == Operator::alternative ? "OR" : "NEAR";
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), quotations_(text), headline_(is_headline(text)) {}

  Parsed parse() {
    Query query = sequence();
    sort_by_place(remarks_);
    return {std::move(query), std::move(remarks_), headline_};
  }

 private:
  // Passes over blanks, and closing parentheses too many.
  bool at_end() {
    for (;;) {
      while (const std::size_t blank = blank_at(text_, at_)) at_ += blank;
      if (at_ == text_.size()) return true;
      if (depth_ > 0 || text_[at_] != ')') return false;
      remark(at_, at_ + 1, "nothing to close here");
      ++at_;
    }
  }

  bool stands_before_something() const { return at_ + 1 < text_.size() && white_space_at(text_, at_ + 1) == 0; }

  // The hyphen of “Iran”-backed is no sign.
  bool at_sign() const {
    const bool is_sign = text_[at_] == '+' || (text_[at_] == '-' && !ends_term(text_.substr(0, at_)));
    return is_sign && stands_before_something();
  }

  // The same said of what stands side by side is one remark.
  void remark(std::size_t begin, std::size_t end, std::string text) {
    if (!remarks_.empty() && remarks_.back().source.end == begin && remarks_.back().text == text) {
      remarks_.back().source.end = end;
    } else {
      remarks_.push_back({{begin, end}, std::move(text)});
    }
  }

  // The operator that is taken, where it is this one.
  std::optional<OperatorSign> take_operator(Operator meaning) {
    if (at_end() || headline_) return std::nullopt;
    const auto sign = operator_at(text_, at_);
    if (!sign || sign->meaning != meaning) return std::nullopt;
    at_ = sign->behind;
    return sign;
  }

  Query sequence() {
    Query query;
    while (!at_end() && text_[at_] != ')') {
      const std::size_t begin = at_;
      if (auto child = alternatives(); child && text_[begin] == '(') {
        query.children.push_back(std::move(*child));
      } else if (child) {
        append(std::move(*child), query.children);
      } else if (at_ == begin) {
        ++at_;  // an operator sign with nothing behind it
      }
    }
    return query;
  }

  using Operand = std::optional<Query> (Parser::*)();

  std::optional<Query> joined(Operator meaning, Query::Kind kind, Operand operand) {
    std::optional<Query> left = (this->*operand)();
    Query group;
    group.kind = kind;
    for (;;) {
      at_end();
      const std::size_t begin = at_;
      const auto sign = take_operator(meaning);
      if (!sign) break;
      const std::size_t end = at_;
      std::optional<Query> right = (this->*operand)();
      if (!left || !right) {
        remark(begin, end, std::string(name_of(meaning)) + " has nothing on one side");
        if (!left) left = std::move(right);
        continue;
      }
      if (group.children.empty()) {
        group.children.push_back(std::move(*left));
        group.source = {begin, end};
      }
      group.children.push_back(std::move(*right));
      group.distance = std::max(group.distance, sign->distance);
    }
    if (group.children.empty()) return left;
    return group;
  }

  std::optional<Query> alternatives() { return joined(Operator::alternative, Query::Kind::any, &Parser::conjunction); }

  std::optional<Query> conjunction() { return joined(Operator::conjunction, Query::Kind::all, &Parser::signed_term); }

  std::optional<Query> proximity() { return joined(Operator::proximity, Query::Kind::near, &Parser::term); }

  std::optional<Query> signed_term() {
    if (at_end()) return std::nullopt;
    const std::size_t begin = at_;
    const bool is_not = take_operator(Operator::negation).has_value();
    const bool sign = !is_not && at_sign();
    if (!is_not && !sign) return proximity();
    const auto kind = sign && text_[at_] == '+' ? Query::Kind::required : Query::Kind::excluded;
    if (sign) ++at_;
    const std::size_t end = at_;
    std::optional<Query> child = proximity();
    if (!child) {
      if (is_not) remark(begin, end, "NOT has nothing behind it");
      return std::nullopt;
    }
    Query query;
    query.kind = kind;
    query.children.push_back(std::move(*child));
    return query;
  }

  std::optional<Query> term() {
    if (at_end() || text_[at_] == ')' || (!headline_ && operator_at(text_, at_))) return std::nullopt;
    if (text_[at_] == '(') return parenthesis();
    if (auto filter = field_filter()) return filter;
    const bool marked = stands_before_something();
    const bool exact = marked && text_[at_] == '=';
    const bool is_name = marked && text_[at_] == '~';
    if (!exact && !is_name) return phrase_or_word();
    const std::size_t begin = at_++;
    std::optional<Query> found = phrase_or_word();
    if (!found) {
      remark(begin, begin + 1, std::string(1, text_[begin]) + " takes a word or a quotation; passed over");
    } else if (found->match == Query::Match::stem) {
      found->is_name = is_name;
      if (exact) found->match = Query::Match::exact;
    }
    return found;
  }

  std::optional<Query> phrase_or_word() {
    std::optional<Query> found = phrase();
    return found ? found : word();
  }

  std::optional<Query> parenthesis() {
    const std::size_t open = at_++;
    if (depth_ == kMaxDepth) {
      remark(open, open + 1, "nested too deep; parenthesis passed over");
      return std::nullopt;
    }
    ++depth_;
    Query inner = sequence();
    --depth_;
    if (at_ < text_.size()) {
      ++at_;
    } else {
      remark(open, open + 1, "parenthesis is not closed");
    }
    if (inner.children.empty()) return std::nullopt;
    if (inner.children.size() == 1) return std::move(inner.children.front());
    return inner;
  }

  std::optional<std::string> quoted() {
    const std::size_t mark = Quotations::opening(text_, at_);
    if (mark == 0) return std::nullopt;
    const auto quotation = quotations_.at(at_);
    if (!quotation) {
      remark(at_, at_ + mark, "quotation is not closed; its words were searched one by one");
      at_ += mark;
      return std::nullopt;
    }
    at_ = quotation->behind;
    return std::string(quotation->inside.of(text_));
  }

  std::optional<Query> phrase() {
    const std::size_t begin = at_;
    std::optional<std::string> text = quoted();
    if (!text) return std::nullopt;
    Query query;
    query.kind = Query::Kind::phrase;
    query.source = quotations_.at(begin)->inside;
    query.text = std::move(*text);
    return query;
  }

  std::string bare_word() {
    const std::size_t begin = at_;
    at_ = word_end(text_, begin);
    return std::string(without_blanks_behind(text_.substr(begin, at_ - begin)));
  }

  std::optional<Query> word() {
    const std::size_t begin = at_;
    std::string text = bare_word();
    if (text.empty()) return std::nullopt;
    Query query;
    query.kind = Query::Kind::word;
    query.source = {begin, at_};
    const std::size_t star = text.rfind('*');
    if (star != std::string::npos && star > 0 && !text::has_letter_or_digit(text.substr(star + 1))) {
      text.resize(star);
      query.match = Query::Match::prefix;
    }
    query.text = std::move(text);
    return query;
  }

  // name:value, where the name is one of ours, in any capitals, and something stands right behind the colon.
  std::optional<Query> field_filter() {
    const std::size_t begin = at_;
    std::size_t colon = at_;
    std::string name;
    for (; colon < text_.size() && is_letter(text_[colon]); ++colon) name += to_lower(text_[colon]);
    const bool has_value = colon + 1 < text_.size() && text_[colon] == ':' && white_space_at(text_, colon + 1) == 0;
    if (name.empty() || !has_value || text_.substr(colon).starts_with("://")) return std::nullopt;
    const bool known = name == kDateField || std::any_of(index::kFields.begin(), index::kFields.end(),
                                                         [&](const index::FieldInfo& f) { return f.name == name; });
    if (!known) {
      remark(begin, colon, "no field has this name; searched as words");
      return std::nullopt;
    }
    at_ = colon + 1;
    Query query;
    query.kind = Query::Kind::filter;
    query.field = std::move(name);
    std::optional<std::string> value = quoted();
    query.text = value ? std::move(*value) : bare_word();
    const auto end = query.field == kDateField && !value ? end_with_year(text_, colon + 1) : std::nullopt;
    if (end) {
      at_ = *end;
      query.text = text_.substr(colon + 1, at_ - colon - 1);
    }
    query.source = {begin, at_};
    if (!query.text.empty()) return query;
    remark(begin, colon + 1, "nothing stands in this field; searched as words");
    at_ = begin;
    return std::nullopt;
  }

  std::string_view text_;
  Quotations quotations_;
  bool headline_;
  std::size_t at_ = 0;
  int depth_ = 0;  // open parentheses
  std::vector<Remark> remarks_;
};

}  // namespace

Parsed parse(std::string_view text) {
  return Parser(text).parse();
}

}  // namespace fihrist::searcher

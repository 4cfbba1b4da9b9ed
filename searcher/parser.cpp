#include "searcher/parser.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "shared/base/space.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/language.hpp"

namespace fihrist::searcher {
namespace {

constexpr int kMaxDepth = 32;
constexpr std::string_view kDateField = "date";

struct Quotes {
  std::string_view open;
  std::string_view close;
};

constexpr std::array<Quotes, 3> kQuotes = {{{"\"", "\""}, {"“", "”"}, {"«", "»"}}};
constexpr std::array<std::string_view, 3> kOperators = {"AND", "OR", "NOT"};

bool is_parenthesis(char c) {
  return c == '(' || c == ')';
}

bool is_operator(std::string_view word) {
  return std::find(kOperators.begin(), kOperators.end(), word) != kOperators.end();
}

// Whether it is written in capitals throughout, with enough words beside the operators to be no list of acronyms.
bool is_headline(std::string_view text) {
  constexpr int kHeadlineWords = 5;
  int words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \t\n\r", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (text::language_of_word(word) != text::Language::other && !is_operator(word)) ++words;
    at = end + 1;
  }
  const bool lower = std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return words >= kHeadlineWords && !lower && text::language_of_text(text) == text::Language::en;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text), headline_(is_headline(text)) {}

  Parsed parse() {
    Query query = sequence(0);
    while (at_ < text_.size()) {  // a closing parenthesis too many
      remark(at_, at_ + 1, "nothing to close here");
      ++at_;
      Query rest = sequence(0);
      std::move(rest.children.begin(), rest.children.end(), std::back_inserter(query.children));
    }
    return {std::move(query), std::move(remarks_), headline_};
  }

 private:
  bool at_end() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    return at_ == text_.size();
  }

  bool looking_at(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  // The same said of what stands side by side is one remark.
  void remark(std::size_t begin, std::size_t end, std::string text) {
    if (!remarks_.empty() && remarks_.back().source.end == begin && remarks_.back().text == text) {
      remarks_.back().source.end = end;
    } else {
      remarks_.push_back({{begin, end}, std::move(text)});
    }
  }

  // Takes an operator that stands alone.
  bool take_operator(std::string_view name) {
    if (at_end() || headline_ || !looking_at(name)) return false;
    const std::size_t behind = at_ + name.size();
    if (behind < text_.size() && !is_space(text_[behind]) && !is_parenthesis(text_[behind])) return false;
    at_ = behind;
    return true;
  }

  bool at_operator() {
    const std::size_t begin = at_;
    const bool found =
        std::any_of(kOperators.begin(), kOperators.end(), [&](auto name) { return take_operator(name); });
    at_ = begin;
    return found;
  }

  Query sequence(int depth) {
    Query query;
    while (!at_end() && text_[at_] != ')') {
      const std::size_t begin = at_;
      if (auto child = alternatives(depth)) {
        query.children.push_back(std::move(*child));
      } else if (at_ == begin) {
        ++at_;  // an operator sign with nothing behind it
      }
    }
    return query;
  }

  using Operand = std::optional<Query> (Parser::*)(int);

  std::optional<Query> joined(std::string_view name, Query::Kind kind, Operand operand, int depth) {
    std::optional<Query> left = (this->*operand)(depth);
    Query group;
    group.kind = kind;
    while (take_operator(name)) {
      const std::size_t end = at_;
      std::optional<Query> right = (this->*operand)(depth);
      if (!left || !right) {
        remark(end - name.size(), end, std::string(name) + " has nothing on one side");
        if (!left) left = std::move(right);
        continue;
      }
      if (group.children.empty()) group.children.push_back(std::move(*left));
      group.children.push_back(std::move(*right));
    }
    if (group.children.empty()) return left;
    return group;
  }

  std::optional<Query> alternatives(int depth) { return joined("OR", Query::Kind::any, &Parser::conjunction, depth); }

  std::optional<Query> conjunction(int depth) { return joined("AND", Query::Kind::all, &Parser::signed_term, depth); }

  std::optional<Query> signed_term(int depth) {
    if (at_end()) return std::nullopt;
    const std::size_t begin = at_;
    const bool is_not = take_operator("NOT");
    const bool sign =
        !is_not && (text_[at_] == '+' || text_[at_] == '-') && at_ + 1 < text_.size() && !is_space(text_[at_ + 1]);
    if (!is_not && !sign) return term(depth);
    const auto kind = sign && text_[at_] == '+' ? Query::Kind::required : Query::Kind::excluded;
    if (sign) ++at_;
    const std::size_t end = at_;
    std::optional<Query> child = term(depth);
    if (!child) {
      if (is_not) remark(begin, end, "NOT has nothing behind it");
      return std::nullopt;
    }
    Query query;
    query.kind = kind;
    query.children.push_back(std::move(*child));
    return query;
  }

  std::optional<Query> term(int depth) {
    if (at_end() || text_[at_] == ')' || at_operator()) return std::nullopt;
    if (text_[at_] == '(') return parenthesis(depth);
    if (auto filter = field_filter()) return filter;
    const bool marked = at_ + 1 < text_.size() && !is_space(text_[at_ + 1]);
    const bool exact = marked && text_[at_] == '=';
    const bool is_name = marked && text_[at_] == '~';
    if (exact || is_name) ++at_;
    std::optional<Query> found = phrase();
    if (!found) found = word();
    if (found && exact) found->match = Query::Match::exact;
    if (found && found->match == Query::Match::stem) found->is_name = is_name;
    return found;
  }

  std::optional<Query> parenthesis(int depth) {
    const std::size_t open = at_++;
    if (depth == kMaxDepth) {
      remark(open, open + 1, "nested too deep; parenthesis passed over");
      return std::nullopt;
    }
    Query inner = sequence(depth + 1);
    if (at_ < text_.size()) {
      ++at_;
    } else {
      remark(open, open + 1, "parenthesis is not closed");
    }
    if (inner.children.empty()) return std::nullopt;
    if (inner.children.size() == 1) return std::move(inner.children.front());
    return inner;
  }

  const Quotes* opening_quotes() const {
    const auto quotes =
        std::find_if(kQuotes.begin(), kQuotes.end(), [&](const Quotes& q) { return looking_at(q.open); });
    return quotes == kQuotes.end() ? nullptr : quotes;
  }

  std::optional<std::string> quoted() {
    const Quotes* quotes = opening_quotes();
    if (quotes == nullptr) return std::nullopt;
    const std::size_t inside = at_ + quotes->open.size();
    const std::size_t close = text_.find(quotes->close, inside);
    if (close == std::string_view::npos) {
      remark(at_, inside, "quotation is not closed; its words were searched one by one");
      at_ = inside;
      return std::nullopt;
    }
    at_ = close + quotes->close.size();
    return std::string(text_.substr(inside, close - inside));
  }

  std::optional<Query> phrase() {
    std::optional<std::string> text = quoted();
    if (!text) return std::nullopt;
    Query query;
    query.kind = Query::Kind::phrase;
    query.text = std::move(*text);
    return query;
  }

  std::string bare_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_space(text_[at_]) && !is_parenthesis(text_[at_]) && opening_quotes() == nullptr) {
      ++at_;
    }
    return std::string(text_.substr(begin, at_ - begin));
  }

  std::optional<Query> word() {
    std::string text = bare_word();
    if (text.empty()) return std::nullopt;
    Query query;
    query.kind = Query::Kind::word;
    if (text.size() > 1 && text.back() == '*') {
      text.pop_back();
      query.match = Query::Match::prefix;
    }
    query.text = std::move(text);
    return query;
  }

  // name:value, where the name is one of ours and something stands right behind the colon.
  std::optional<Query> field_filter() {
    const std::size_t begin = at_;
    std::size_t colon = at_;
    while (colon < text_.size() && text_[colon] >= 'a' && text_[colon] <= 'z') ++colon;
    const std::string_view name = text_.substr(begin, colon - begin);
    const bool has_value = colon + 1 < text_.size() && text_[colon] == ':' && !is_space(text_[colon + 1]);
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
    query.field = name;
    std::optional<std::string> value = quoted();
    query.text = value ? std::move(*value) : bare_word();
    query.source = {begin, at_};
    if (!query.text.empty()) return query;
    remark(begin, colon + 1, "nothing stands in this field; searched as words");
    at_ = begin;
    return std::nullopt;
  }

  std::string_view text_;
  bool headline_;
  std::size_t at_ = 0;
  std::vector<Remark> remarks_;
};

}  // namespace

Parsed parse(std::string_view text) {
  return Parser(text).parse();
}

}  // namespace fihrist::searcher

#include "searcher/unknown_values.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

using index::Field;

constexpr std::size_t kNamed = 3;          // sources
constexpr std::size_t kLookedAt = 10'000;  // sources

class UnknownValues {
 public:
  explicit UnknownValues(const Xapian::Database& database) : database_(database) {}

  void visit(const PlanNode& node) {
    if (node.kind == PlanNode::Kind::excluded) return;
    const bool is_filter = node.kind == PlanNode::Kind::field && node.field != Field::title;
    for (const std::string& token : node.tokens) {
      if (is_filter) check(node.field, token);
    }
    for (const PlanNode& child : node.children) visit(child);
  }

  void check(Field field, const std::string& value) {
    if (value.empty() || database_.term_exists(index::term(field, value))) return;
    std::string text = "no passage has " + std::string(index::info(field).name) + ":" + value;
    if (field == Field::source) text += with_sources_like(value);
    remarks_.push_back({{}, std::move(text)});
  }

  std::vector<Remark> take() { return std::move(remarks_); }

 private:
  std::string with_sources_like(const std::string& value) const {
    std::string text;
    const std::string prefix(index::info(Field::source).prefix);
    std::size_t looked_at = 0;
    std::size_t named = 0;
    const auto end = database_.allterms_end(prefix);
    for (auto it = database_.allterms_begin(prefix); it != end && named < kNamed && looked_at < kLookedAt; ++it) {
      ++looked_at;
      if ((*it).find(value, prefix.size()) == std::string::npos) continue;
      text += (named++ == 0 ? "; there is \"" : ", \"") + as_written(*it) + '"';
    }
    return text;
  }

  std::string as_written(const std::string& term) const {
    return database_.get_document(*database_.postlist_begin(term)).get_value(index::kSourceSlot);
  }

  const Xapian::Database& database_;
  std::vector<Remark> remarks_;
};

}  // namespace

std::vector<Remark> unknown_values(const Xapian::Database& database, const Plan& plan, const Request& request) {
  UnknownValues unknown(database);
  unknown.check(Field::language, request.language);
  unknown.check(Field::source, index::folded_name(request.source));
  unknown.visit(plan.root);
  return unknown.take();
}

}  // namespace fihrist::searcher

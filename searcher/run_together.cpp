#include "searcher/run_together.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "shared/base/utf8.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kLetters = 3;  // that each half has at least
constexpr std::size_t kNear = 4;     // words, in which both stand somewhere: oil prices, prices of oil

class TakingApart {
 public:
  TakingApart(Plan& plan, const Collection& collection, text::Analyzer& analyzer)
      : plan_(plan), collection_(collection), analyzer_(analyzer) {}

  void visit(PlanNode& node) {
    std::vector<PlanNode> children;
    for (PlanNode& child : node.children) {
      visit(child);
      const bool is_word = node.kind == PlanNode::Kind::sequence && child.kind == PlanNode::Kind::word;
      const auto halves = is_word ? halves_of(child.words.front()) : std::nullopt;
      if (!halves) {
        children.push_back(std::move(child));
        continue;
      }
      for (const text::Token& half : {halves->first, halves->second}) children.push_back(add(half, child));
    }
    node.children = std::move(children);
  }

 private:
  using Halves = std::pair<text::Token, text::Token>;

  double holding(const std::string& stem) const { return collection_.holding(index::term(index::Field::stem, stem)); }

  std::optional<Halves> halves_of(std::size_t at) {
    const PlannedWord& word = plan_.words[at];
    if (!word.may_vary || !word.variants.empty() || holding(word.stem) > 0) return std::nullopt;
    const std::size_t letters = count_code_points(word.form);
    std::multimap<double, Halves, std::greater<>> ways;  // by the passages that hold the rarer half
    std::size_t byte = 0;
    for (std::size_t i = 0; i + kLetters <= letters; ++i, next_code_point(word.form, byte)) {
      if (i < kLetters) continue;
      const auto first = analyzer_.analyze(std::string_view(word.form).substr(0, byte));
      const auto second = analyzer_.analyze(std::string_view(word.form).substr(byte));
      if (first.size() != 1 || second.size() != 1) continue;
      const double rarer = std::min(holding(first[0].stem), holding(second[0].stem));
      if (rarer > 0) ways.emplace(rarer, Halves{first[0], second[0]});
    }
    for (auto& [rarer, halves] : ways) {
      if (collection_.holds_near({halves.first.stem, halves.second.stem}, kNear)) return std::move(halves);
    }
    return std::nullopt;
  }

  PlanNode add(const text::Token& half, const PlanNode& whole) {
    PlannedWord word = plan_.words[whole.words.front()];
    word.language = half.language;
    word.form = half.form;
    word.stem = half.stem;
    PlanNode node = whole;
    node.words = {plan_.words.size()};
    plan_.words.push_back(std::move(word));
    return node;
  }

  Plan& plan_;
  const Collection& collection_;
  text::Analyzer& analyzer_;
};

}  // namespace

void take_apart(Plan& plan, const Collection& collection, text::Analyzer& analyzer) {
  TakingApart(plan, collection, analyzer).visit(plan.root);
}

}  // namespace fihrist::searcher

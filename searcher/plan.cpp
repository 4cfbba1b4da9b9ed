#include "searcher/plan.hpp"

namespace fihrist::searcher {
namespace {

std::string to_string(const PlannedWord& word) {
  switch (word.match) {
    case Query::Match::exact:
      return "=" + word.form;
    case Query::Match::prefix:
      return word.form + "*";
    case Query::Match::stem:
      break;
  }
  return (word.is_name ? "~" : "") + word.form + "/" + word.stem;
}

std::string_view name(PlanNode::Kind kind) {
  switch (kind) {
    case PlanNode::Kind::nothing:
      return "nothing";
    case PlanNode::Kind::word:
      return "word";
    case PlanNode::Kind::phrase:
      return "phrase";
    case PlanNode::Kind::field:
      return "field";
    case PlanNode::Kind::dates:
      return "dates";
    case PlanNode::Kind::sequence:
      return "sequence";
    case PlanNode::Kind::all:
      return "all";
    case PlanNode::Kind::any:
      return "any";
    case PlanNode::Kind::near:
      return "near";
    case PlanNode::Kind::required:
      return "required";
    case PlanNode::Kind::excluded:
      return "excluded";
  }
  return {};
}

std::string to_string(const PlanNode& node, const Plan& plan) {
  if (node.kind == PlanNode::Kind::word) return to_string(plan.words[node.words.front()]);
  std::string text = "(" + std::string(name(node.kind));
  if (node.kind == PlanNode::Kind::near) text += "/" + std::to_string(node.distance);
  for (const std::size_t word : node.words) text += " " + to_string(plan.words[word]);
  if (node.kind == PlanNode::Kind::field) text += " " + std::string(index::info(node.field).name);
  for (const std::string& token : node.tokens) text += " " + token;
  if (node.kind == PlanNode::Kind::dates) {
    text +=
        " " + (node.dates.from ? to_iso(*node.dates.from) : "") + ".." + (node.dates.to ? to_iso(*node.dates.to) : "");
  }
  for (const PlanNode& child : node.children) text += " " + to_string(child, plan);
  return text + ")";
}

}  // namespace

std::string typed(const Alternative& alternative, const Plan& plan) {
  std::string text;
  for (const std::size_t at : alternative.words) text.append(text.empty() ? "" : " ").append(plan.words[at].typed);
  return text;
}

std::string to_string(const Plan& plan) {
  return to_string(plan.root, plan);
}

}  // namespace fihrist::searcher

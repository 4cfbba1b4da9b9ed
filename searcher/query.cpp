#include "searcher/query.hpp"

#include <algorithm>

namespace fihrist::searcher {
namespace {

std::string_view sign(const Query& query) {
  return query.match == Query::Match::exact ? "=" : query.is_name ? "~" : "";
}

std::string leaf(const Query& query) {
  return std::string(sign(query)) + query.text + (query.match == Query::Match::prefix ? "*" : "");
}

std::string group(std::string_view name, const std::vector<Query>& children) {
  std::string text = "(" + std::string(name);
  for (const Query& child : children) text += " " + to_string(child);
  return text + ")";
}

}  // namespace

std::string to_string(const Query& query) {
  switch (query.kind) {
    case Query::Kind::word:
      return leaf(query);
    case Query::Kind::phrase:
      return "(phrase " + std::string(sign(query)) + "\"" + query.text + "\")";
    case Query::Kind::filter:
      return "(filter " + query.field + " " + query.text + ")";
    case Query::Kind::sequence:
      return group("sequence", query.children);
    case Query::Kind::all:
      return group("all", query.children);
    case Query::Kind::any:
      return group("any", query.children);
    case Query::Kind::near:
      return group("near/" + std::to_string(query.distance), query.children);
    case Query::Kind::required:
      return group("required", query.children);
    case Query::Kind::excluded:
      return group("excluded", query.children);
  }
  return {};
}

void sort_by_place(std::vector<Remark>& remarks) {
  std::stable_sort(remarks.begin(), remarks.end(),
                   [](const Remark& a, const Remark& b) { return a.source.begin < b.source.begin; });
}

}  // namespace fihrist::searcher

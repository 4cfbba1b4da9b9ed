#include "searcher/exclusion.hpp"

#include <iterator>
#include <utility>

namespace fihrist::searcher {
namespace {

using Kind = Query::Kind;

bool is_term(const Query& query) {
  return query.kind != Kind::filter && query.kind != Kind::required && query.kind != Kind::excluded;
}

bool begins_with_exclusion(const Query& query) {
  if (query.kind != Kind::any && query.kind != Kind::all) return false;
  const Query& first = query.children.front();
  return first.kind == Kind::excluded || (query.kind == Kind::any && begins_with_exclusion(first));
}

// Puts the term before what is excluded.
void insert(Query term, Query& group) {
  if (group.kind == Kind::all) {
    group.children.insert(group.children.begin(), std::move(term));
    return;
  }
  Query& first = group.children.front();
  if (first.kind == Kind::excluded) {
    Query both;
    both.kind = Kind::all;
    both.children.push_back(std::move(first));
    first = std::move(both);
  }
  insert(std::move(term), first);
}

}  // namespace

void append(Query next, std::vector<Query>& sequence) {
  if (sequence.empty() || !is_term(sequence.back()) || !begins_with_exclusion(next)) {
    sequence.push_back(std::move(next));
    return;
  }
  Query& before = sequence.back();
  if (before.kind != Kind::any) {
    insert(std::move(before), next);
    before = std::move(next);
    return;
  }
  Query last = std::move(before.children.back());
  before.children.pop_back();
  insert(std::move(last), next);
  if (next.kind == Kind::any) {
    before.children.insert(before.children.end(), std::move_iterator(next.children.begin()),
                           std::move_iterator(next.children.end()));
  } else {
    before.children.push_back(std::move(next));
  }
}

}  // namespace fihrist::searcher

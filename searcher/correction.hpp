// Searches what was probably meant where a query finds nothing, and says so.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/output.hpp"

namespace fihrist::searcher {

struct Correction {
  std::vector<Suggestion> suggestions;
  std::string searched;  // instead of the query; empty where that was searched
};

// Where `found` holds no passages, puts search(text) in its place, with the suggestions for what is missing in the
// text. What leads to nothing is not suggested.
template <typename Found, typename Search>
Correction correct(std::string_view query, std::vector<Suggestion> suggestions, Found& found, Search search) {
  auto text = without_unheld(query, suggestions);
  if (found.passages > 0 || !text) return {std::move(suggestions), {}};
  Found other = search(*text);
  if (other.passages == 0) return {};
  found = std::move(other);
  return {std::move(suggestions), std::move(*text)};
}

// Into the response to the query; `remarks` are those on the query as it was typed.
void add(Correction correction, const std::string& query, std::vector<Remark> remarks, Response& response);

}  // namespace fihrist::searcher

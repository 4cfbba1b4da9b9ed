// Copies of one story, which newspapers take from each other and from the wires, folded under the best of them.
#pragma once

#include <xapian.h>

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "searcher/hit.hpp"
#include "searcher/request.hpp"

namespace fihrist::searcher {

// Tells, of hits in their order, which are of an article that copies one that came before.
class Folding {
 public:
  enum class Place { leads, follows, folded };  // first hit of a story, another of the same article, of a copy

  Place place_of(const index::Passage& passage);

 private:
  std::unordered_map<std::string, index::Metadata> leading_;  // by key
};

// The copies of the passage's article that the request does not narrow away, in the order they were indexed.
Copies copies_of(const Xapian::Database& database, const index::Passage& passage, const Request& request);

// The hits that the request asks for, of `size` in their order, ranked from 1: what is folded takes no rank. Calls
// hit_at() with ascending places, each at most once.
std::vector<Hit> page_of(const Xapian::Database& database, const Request& request, std::size_t size,
                         const std::function<Hit(std::size_t)>& hit_at);

}  // namespace fihrist::searcher

// How many articles there are of each source, month, language and author among all that were found.
#pragma once

#include <xapian.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fihrist::searcher {

enum class Facet { source, language, month, author };

inline constexpr std::array<std::string_view, 4> kFacetNames = {"source", "lang", "month", "author"};
std::optional<Facet> facet_named(std::string_view name);
std::string_view to_string(Facet facet);

struct FacetValue {
  std::string value;           // as written, a month as 2023-02; empty for those that have none
  std::uint64_t articles = 0;  // each counted once, but in every language in which a passage of it was found
};

struct FacetCounts {
  Facet facet = Facet::source;
  std::vector<FacetValue> values;  // the most frequent first; months in time order, undated last
};

// Exact. Names of sources and authors that differ in capitals, harakat or punctuation alone are one, under the most
// frequent spelling.
std::vector<FacetCounts> count_facets(const Xapian::Database& database, const std::vector<Xapian::docid>& passages,
                                      const std::vector<Facet>& facets);

// The same of all passages that match, as far as `decider` (nullptr for none) lets them.
std::vector<FacetCounts> count_facets(const Xapian::Database& database, const Xapian::Query& query,
                                      const Xapian::MatchDecider* decider, const std::vector<Facet>& facets);

}  // namespace fihrist::searcher

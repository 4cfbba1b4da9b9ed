#include "searcher/facets.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

// Of a slot, for passages that come in ascending order.
class Values {
 public:
  Values(const Xapian::Database& database, Xapian::valueno slot)
      : at_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

  std::string of(Xapian::docid passage) {
    if (at_ != end_ && at_.get_docid() < passage) at_.skip_to(passage);
    return at_ != end_ && at_.get_docid() == passage ? *at_ : std::string();
  }

 private:
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
};

Xapian::valueno slot_of(Facet facet) {
  switch (facet) {
    case Facet::source:
      return index::kSourceSlot;
    case Facet::language:
      return index::kLanguageSlot;
    case Facet::author:
      return index::kAuthorSlot;
    case Facet::month:
      break;
  }
  return index::kDateSlot;
}

std::string shown(Facet facet, std::string value) {
  constexpr std::size_t kYear = 4;
  constexpr std::size_t kMonth = 2;
  if (facet != Facet::month || value.size() < kYear + kMonth) return value;
  return value.substr(0, kYear) + "-" + value.substr(kYear, kMonth);
}

using Counts = std::unordered_map<std::string, std::uint64_t>;

// Of each spelling of a name, the most frequent one; of equally frequent ones, always the same.
std::vector<FacetValue> joined_spellings(const Counts& counts) {
  struct Name {
    FacetValue best;
    std::uint64_t articles = 0;
  };
  std::map<std::string, Name> names;
  for (const auto& [value, articles] : counts) {
    const std::string folded = index::folded_name(value);
    Name& name = names[folded.empty() ? value : folded];
    const bool is_better = std::pair(articles, value) > std::pair(name.best.articles, name.best.value);
    if (is_better) name.best = {value, articles};
    name.articles += articles;
  }
  std::vector<FacetValue> values;
  values.reserve(names.size());
  for (const auto& [folded, name] : names) values.push_back({name.best.value, name.articles});
  return values;
}

std::vector<FacetValue> months(const Counts& counts) {
  std::vector<FacetValue> values;
  values.reserve(counts.size());
  for (const auto& [value, articles] : counts) values.push_back({value, articles});
  std::sort(values.begin(), values.end(), [](const FacetValue& a, const FacetValue& b) {
    return std::pair(a.value.empty(), a.value) < std::pair(b.value.empty(), b.value);
  });
  return values;
}

std::vector<FacetValue> in_order(Facet facet, const Counts& counts) {
  if (facet == Facet::month) return months(counts);
  std::vector<FacetValue> values = joined_spellings(counts);
  std::stable_sort(values.begin(), values.end(),
                   [](const FacetValue& a, const FacetValue& b) { return a.articles > b.articles; });
  return values;
}

FacetCounts count(const Xapian::Database& database, const std::vector<Xapian::docid>& passages, Facet facet) {
  Values articles(database, index::kArticleSlot);
  Values values(database, slot_of(facet));
  std::unordered_set<std::string> seen;
  Counts counts;
  for (const Xapian::docid passage : passages) {
    std::string value = values.of(passage);
    std::string article = articles.of(passage);
    if (facet == Facet::language) article += '\0' + value;
    if (seen.insert(std::move(article)).second) ++counts[shown(facet, std::move(value))];
  }
  return {facet, in_order(facet, counts)};
}

}  // namespace

std::optional<Facet> facet_named(std::string_view name) {
  const auto* found = std::find(kFacetNames.begin(), kFacetNames.end(), name);
  if (found == kFacetNames.end()) return std::nullopt;
  return static_cast<Facet>(found - kFacetNames.begin());
}

std::string_view to_string(Facet facet) {
  return kFacetNames[static_cast<std::size_t>(facet)];
}

std::vector<FacetCounts> count_facets(const Xapian::Database& database, const std::vector<Xapian::docid>& passages,
                                      const std::vector<Facet>& facets) {
  std::vector<FacetCounts> all;
  all.reserve(facets.size());
  for (const Facet facet : facets) all.push_back(count(database, passages, facet));
  return all;
}

std::vector<FacetCounts> count_facets(const Xapian::Database& database, const Xapian::Query& query,
                                      const Xapian::MatchDecider* decider, const std::vector<Facet>& facets) {
  if (facets.empty()) return {};
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  enquire.set_query(query);
  const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount(), 0, nullptr, decider);
  std::vector<Xapian::docid> passages;
  passages.reserve(matches.size());
  for (auto it = matches.begin(); it != matches.end(); ++it) passages.push_back(*it);
  return count_facets(database, passages, facets);
}

}  // namespace fihrist::searcher

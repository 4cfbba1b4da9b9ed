#include "searcher/copies.hpp"

#include <limits>
#include <utility>

#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kMostListed = 100;

bool is_same_article(const index::Metadata& a, const index::Metadata& b) {
  return a.id == b.id && a.path == b.path;
}

}  // namespace

Folding::Place Folding::place_of(const index::Passage& passage) {
  const auto [leader, is_new] = leading_.emplace(passage.copies_key, passage.metadata);
  if (is_new) return Place::leads;
  return is_same_article(leader->second, passage.metadata) ? Place::follows : Place::folded;
}

Copies copies_of(const Xapian::Database& database, const index::Passage& passage, const Request& request) {
  Copies copies;
  const std::string group = index::term(index::Field::copies, passage.copies_key);
  if (database.get_termfreq(group) < 2) return copies;
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  enquire.set_query(narrowed(Xapian::Query(group), request));
  const Xapian::MSet members = enquire.get_mset(0, database.get_doccount());
  for (auto member = members.begin(); member != members.end(); ++member) {
    index::Metadata metadata = index::decode(member.get_document().get_data()).metadata;
    if (is_same_article(metadata, passage.metadata)) continue;
    ++copies.total;
    if (copies.articles.size() < kMostListed) copies.articles.push_back(std::move(metadata));
  }
  return copies;
}

std::vector<Hit> page_of(const Xapian::Database& database, const Request& request, std::size_t size,
                         const std::function<Hit(std::size_t)>& hit_at) {
  constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
  const std::size_t end = request.limit == 0 ? kAll : std::size_t{request.offset} + request.limit;
  const std::size_t first = request.fold_copies ? 0 : request.offset;
  std::size_t rank = first;
  Folding folding;
  std::vector<Hit> hits;
  for (std::size_t i = first; i < size && rank < end; ++i) {
    Hit hit = hit_at(i);
    const auto place = request.fold_copies ? folding.place_of(hit.passage) : Folding::Place::follows;
    if (place == Folding::Place::folded || ++rank <= request.offset) continue;
    if (place == Folding::Place::leads) hit.copies = copies_of(database, hit.passage, request);
    hit.rank = static_cast<std::uint32_t>(rank);
    hits.push_back(std::move(hit));
  }
  return hits;
}

}  // namespace fihrist::searcher

#include "searcher/search.hpp"

#include <algorithm>
#include <iterator>

#include "searcher/compiler.hpp"
#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

// For passages of about 100 words (the whole of which a query is about) a high b pays.
constexpr double kK1 = 0.9;
constexpr double kB = 0.75;

// So many passages are looked at even where fewer are asked for; where no more match, the counts are exact.
constexpr Xapian::doccount kCountedExactly = 500;

Xapian::Query narrowed(Xapian::Query query, const Request& request) {
  using index::Field;
  using index::term;
  std::vector<Xapian::Query> filters;
  if (!request.language.empty()) filters.emplace_back(term(Field::language, text::fold(request.language)));
  if (!request.source.empty()) filters.emplace_back(term(Field::source, index::folded_name(request.source)));
  if (request.dates.from || request.dates.to) filters.push_back(compile(request.dates));
  if (filters.empty()) return query;
  const Xapian::Query all(Xapian::Query::OP_AND, filters.begin(), filters.end());
  return {Xapian::Query::OP_FILTER, query, all};
}

// The spy is shown each passage that is looked at, before any is left out in favour of others of its article.
void count_matches(const Xapian::MSet& matches, const Xapian::ValueCountMatchSpy& articles, Xapian::doccount looked_at,
                   Results& results) {
  const std::uint64_t seen = articles.get_total();
  const auto distinct = static_cast<std::uint64_t>(std::distance(articles.values_begin(), articles.values_end()));
  results.estimated = seen >= looked_at;
  results.passages = seen;
  results.articles = distinct;
  if (!results.estimated) return;
  results.passages = std::max<std::uint64_t>(seen, matches.get_uncollapsed_matches_estimated());
  results.articles = distinct * results.passages / seen;
}

Results run(const Xapian::Database& database, const Xapian::Query& query, const Request& request) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BM25Weight(kK1, 0, 1, kB, 0));
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  enquire.set_collapse_key(index::kArticleSlot, request.passages_per_article);
  enquire.set_query(query);
  Xapian::ValueCountMatchSpy articles(index::kArticleSlot);
  enquire.add_matchspy(&articles);
  const Xapian::doccount wanted = request.limit == 0 ? database.get_doccount() : request.limit;
  const Xapian::doccount counted = std::max(kCountedExactly, request.offset + wanted + 1);
  const Xapian::MSet matches = enquire.get_mset(request.offset, wanted, counted);

  Results results;
  count_matches(matches, articles, counted, results);
  for (auto it = matches.begin(); it != matches.end(); ++it) {
    results.hits.push_back({it.get_rank() + 1, it.get_weight(), index::decode(it.get_document().get_data())});
  }
  return results;
}

}  // namespace

Results search(const Xapian::Database& database, const Plan& plan, const Request& request) {
  const Collection collection(database);
  Results results = run(database, narrowed(compile(plan, Phrases::required, &collection), request), request);
  if (results.passages > 0 || !plan.phrases_can_relax) return results;
  results = run(database, narrowed(compile(plan, Phrases::relaxed, &collection), request), request);
  results.relaxed = results.passages > 0;
  return results;
}

}  // namespace fihrist::searcher

#include "searcher/search.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/bridge.hpp"
#include "searcher/compiler.hpp"
#include "searcher/copies.hpp"
#include "searcher/exact_phrases.hpp"
#include "searcher/expander.hpp"
#include "searcher/orderer.hpp"
#include "searcher/request.hpp"
#include "searcher/run_together.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

// So many passages are ordered by their text; the rest stay as they were found.
constexpr Xapian::doccount kCandidates = 100;

// So many passages are looked at even where fewer are asked for; where no more match, the counts are exact.
constexpr Xapian::doccount kCountedExactly = 500;

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

// Undated passages have an empty value, which is less than any date.
void sort(Xapian::Enquire& enquire, Sort by) {
  constexpr const char* kLast = "99999999";
  if (by == Sort::newest) enquire.set_sort_by_value_then_relevance(index::kDateSlot, true);
  if (by != Sort::oldest) return;
  auto* dates = new Xapian::MultiValueKeyMaker;
  dates->add_value(index::kDateSlot, false, kLast);
  enquire.set_sort_by_key_then_relevance(dates->release(), false);
}

// Finds `wanted` passages, with at most so many of an article.
Xapian::MSet find(const Xapian::Database& database, const Xapian::Query& query, const ExactPhrases& exact,
                  const Request& request, Xapian::doccount wanted, Results& results) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BM25Weight(kOfPassages.k1, 0, 1, kOfPassages.b, 0));
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  enquire.set_collapse_key(index::kArticleSlot, request.passages_per_article);
  enquire.set_query(query);
  sort(enquire, request.sort);
  Xapian::ValueCountMatchSpy articles(index::kArticleSlot);
  enquire.add_matchspy(&articles);
  const Xapian::doccount counted = std::max(kCountedExactly, wanted + 1);
  Xapian::MSet matches = enquire.get_mset(0, wanted, counted, nullptr, exact.empty() ? nullptr : &exact);
  count_matches(matches, articles, counted, results);
  return matches;
}

std::vector<Hit> order(std::vector<Hit> found, bool by_article, Orderer& orderer) {
  return by_article ? orderer.by_article(std::move(found)) : orderer.by_passage(std::move(found));
}

// The page that was asked for, of the best that were ordered and the others as they were found.
std::vector<Hit> page_by_relevance(const Xapian::Database& database, const Xapian::MSet& matches,
                                   const Request& request, Orderer& orderer) {
  std::vector<Hit> found;
  for (auto it = matches.begin(); it != matches.end() && found.size() < kCandidates; ++it) found.push_back(hit_of(it));
  std::vector<Hit> ordered = order(std::move(found), request.by_article, orderer);
  double lowest = ordered.empty() ? 0 : ordered.back().score;
  return page_of(database, request, matches.size(), [&](std::size_t i) {
    if (i < ordered.size()) return std::move(ordered[i]);
    Hit hit = hit_of(matches[static_cast<Xapian::doccount>(i)]);
    lowest = std::min(lowest, hit.score);  // the stages have scales of their own; an order has one
    hit.score = lowest;
    return hit;
  });
}

// Hits in the order of their dates, with their scores.
std::vector<Hit> page_by_date(const Xapian::Database& database, const Xapian::MSet& matches, const Request& request,
                              Orderer& orderer) {
  const auto hit_at = [&](std::size_t i) { return hit_of(matches[static_cast<Xapian::doccount>(i)]); };
  std::vector<Hit> hits = page_of(database, request, matches.size(), hit_at);
  hits = order(std::move(hits), request.by_article, orderer);
  std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.rank < b.rank; });
  return hits;
}

Results run(const Xapian::Database& database, const Plan& plan, Phrases phrases, const Request& request,
            text::Analyzer& analyzer) {
  const Collection collection(database);
  const Xapian::Query query = narrowed(compile(plan, phrases, &collection), request);
  const ExactPhrases exact(phrases == Phrases::required ? plan : Plan(), analyzer);
  Orderer orderer(database, plan, request.steps, analyzer);
  const auto page = request.sort == Sort::relevance ? page_by_relevance : page_by_date;
  const Xapian::doccount all = database.get_doccount();
  Results results;
  // Where copies are folded, a page may need more than it holds.
  for (Xapian::doccount wanted = request.limit == 0 ? all : request.offset + request.limit;; wanted *= 2) {
    wanted = std::max(wanted, kCandidates);
    const Xapian::MSet matches = find(database, query, exact, request, wanted, results);
    results.hits = page(database, matches, request, orderer);
    const bool is_full = request.limit > 0 && results.hits.size() == request.limit;
    if (is_full || !request.fold_copies || matches.size() < wanted || wanted >= all) break;
  }
  results.facets = count_facets(database, query, exact.empty() ? nullptr : &exact, request.facets);
  if (!request.with_evidence) return results;
  for (Hit& hit : results.hits) orderer.explain(hit, phrases == Phrases::relaxed);
  return results;
}

}  // namespace

Plan expanded(const Xapian::Database& database, Plan plan, const Request& request, text::Analyzer& analyzer) {
  if (request.steps[place(Step::variants)]) {
    const Collection collection(database);
    expand(plan, collection);
    take_apart(plan, collection, analyzer);
  }
  add_alternatives(plan, request, Collection(database), analyzer);
  return plan;
}

Results search(const Xapian::Database& database, Plan plan, const Request& request, text::Analyzer& analyzer) {
  plan = expanded(database, std::move(plan), request, analyzer);
  Results results = run(database, plan, Phrases::required, request, analyzer);
  if (results.passages == 0 && plan.phrases_can_relax) {
    results = run(database, plan, Phrases::relaxed, request, analyzer);
    results.relaxed = results.passages > 0;
  }
  results.plan = std::move(plan);
  return results;
}

}  // namespace fihrist::searcher

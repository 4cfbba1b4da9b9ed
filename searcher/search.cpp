#include "searcher/search.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/bridge.hpp"
#include "searcher/compiler.hpp"
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

// Finds, with at most so many passages of an article.
Xapian::MSet find(const Xapian::Database& database, const Xapian::Query& query, const ExactPhrases& exact,
                  const Request& request, Results& results) {
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BM25Weight(kOfPassages.k1, 0, 1, kOfPassages.b, 0));
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  enquire.set_collapse_key(index::kArticleSlot, request.passages_per_article);
  enquire.set_query(query);
  Xapian::ValueCountMatchSpy articles(index::kArticleSlot);
  enquire.add_matchspy(&articles);
  const Xapian::doccount wanted = request.limit == 0 ? database.get_doccount() : request.offset + request.limit;
  const Xapian::doccount found = std::max(wanted, kCandidates);
  const Xapian::doccount counted = std::max(kCountedExactly, found + 1);
  Xapian::MSet matches = enquire.get_mset(0, found, counted, nullptr, exact.empty() ? nullptr : &exact);
  count_matches(matches, articles, counted, results);
  return matches;
}

std::vector<Hit> order(const Xapian::MSet& matches, bool by_article, Orderer& orderer) {
  std::vector<Hit> found;
  for (auto it = matches.begin(); it != matches.end() && found.size() < kCandidates; ++it) found.push_back(hit_of(it));
  return by_article ? orderer.by_article(std::move(found)) : orderer.by_passage(std::move(found));
}

// The page that was asked for.
std::vector<Hit> page(const Xapian::MSet& matches, std::vector<Hit> ordered, const Request& request) {
  const std::size_t end = request.limit == 0 ? matches.size() : std::size_t{request.offset} + request.limit;
  double lowest = ordered.empty() ? 0 : ordered.back().score;
  std::vector<Hit> hits;
  for (std::size_t i = request.offset; i < std::min<std::size_t>(end, matches.size()); ++i) {
    hits.push_back(i < ordered.size() ? std::move(ordered[i]) : hit_of(matches[static_cast<Xapian::doccount>(i)]));
    lowest = std::min(lowest, hits.back().score);  // the stages have scales of their own; an order has one
    if (i >= ordered.size()) hits.back().score = lowest;
    hits.back().rank = static_cast<std::uint32_t>(i + 1);
  }
  return hits;
}

Results run(const Xapian::Database& database, const Plan& plan, Phrases phrases, const Request& request,
            text::Analyzer& analyzer) {
  const Collection collection(database);
  Results results;
  const Xapian::Query query = narrowed(compile(plan, phrases, &collection), request);
  const ExactPhrases exact(phrases == Phrases::required ? plan : Plan(), analyzer);
  const Xapian::MSet matches = find(database, query, exact, request, results);
  Orderer orderer(database, plan, request.steps, analyzer);
  results.hits = page(matches, order(matches, request.by_article, orderer), request);
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

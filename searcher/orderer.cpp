#include "searcher/orderer.hpp"

#include <algorithm>
#include <utility>

#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

// News says first what it is about.
constexpr std::size_t kLeadWords = 40;

std::vector<Hit> best_first(std::vector<Hit> hits, const std::vector<StepScores>& scores) {
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].steps = scores[i];
    hits[i].score = total(scores[i]);
  }
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
  return hits;
}

std::vector<text::Token> take_from(std::vector<text::Token>& tokens, std::size_t at) {
  std::vector<text::Token> rest;
  if (tokens.size() <= at) return rest;
  const auto cut = tokens.begin() + static_cast<std::ptrdiff_t>(at);
  rest.assign(std::make_move_iterator(cut), std::make_move_iterator(tokens.end()));
  tokens.erase(cut, tokens.end());
  return rest;
}

}  // namespace

Hit hit_of(const Xapian::MSetIterator& match) {
  return {match.get_rank() + 1, match.get_weight(), {}, *match, index::decode(match.get_document().get_data())};
}

Orderer::Orderer(const Xapian::Database& database, const Plan& plan, Steps steps, text::Analyzer& analyzer)
    : database_(database),
      plan_(plan),
      steps_(steps),
      analyzer_(analyzer),
      collection_(database),
      terms_(plan),
      counter_(plan, terms_) {}

PassageCounts Orderer::count(const index::Passage& passage) {
  return counter_.count(analyzer_.analyze(passage.metadata.title), analyzer_.analyze(passage.text));
}

std::vector<StepScores> Orderer::score(const std::vector<PassageCounts>& counts, Saturation saturation) const {
  return searcher::score(counts, plan_, terms_, collection_, steps_, saturation);
}

std::vector<Hit> Orderer::by_passage(std::vector<Hit> found) {
  std::vector<PassageCounts> counts;
  for (const Hit& hit : found) counts.push_back(count(hit.passage));
  return best_first(std::move(found), score(counts, kOfPassages));
}

Orderer::Reading Orderer::read(const std::string& article) {
  Reading reading;
  for (auto it = database_.postlist_begin(article); it != database_.postlist_end(article); ++it) {
    const index::Passage passage = index::decode(database_.get_document(*it).get_data());
    auto tokens = analyzer_.analyze(passage.text);
    if (reading.whole.stems.size() == terms_.words.size() && reading.whole.words > 0) {
      reading.whole += counter_.count({}, tokens);
      continue;
    }
    const auto rest = take_from(tokens, kLeadWords);
    reading.lead = counter_.count(analyzer_.analyze(passage.metadata.title), tokens);
    reading.whole = reading.lead;
    reading.whole += counter_.count({}, rest);
  }
  return reading;
}

std::vector<Hit> Orderer::by_article(std::vector<Hit> found) {
  std::vector<PassageCounts> wholes;
  std::vector<PassageCounts> leads;
  for (const Hit& hit : found) {
    Reading reading = read(database_.get_document(hit.document).get_value(index::kArticleSlot));
    wholes.push_back(std::move(reading.whole));
    leads.push_back(std::move(reading.lead));
  }
  std::vector<StepScores> scores = score(wholes, kOfArticles);
  if (!steps_[place(Step::lead)]) return best_first(std::move(found), scores);
  const std::vector<StepScores> of_leads = score(leads, kOfArticles);
  for (std::size_t i = 0; i < scores.size(); ++i) scores[i][place(Step::lead)] = kLeadWeight * total(of_leads[i]);
  return best_first(std::move(found), scores);
}

}  // namespace fihrist::searcher

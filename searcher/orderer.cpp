#include "searcher/orderer.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

// News says first what it is about.
constexpr std::size_t kLeadWords = 40;

// Of a text that goes on behind so many words.
void append(Sightings more, std::size_t words, Sightings& seen) {
  for (Sighting& word : more.words) {
    word.place += words;
    seen.words.push_back(word);
  }
  for (AlternativeSighting& alternative : more.alternatives) {
    alternative.place += words;
    seen.alternatives.push_back(std::move(alternative));
  }
}

std::vector<Hit> best_first(std::vector<Hit> hits, const std::vector<StepScores>& scores) {
  for (std::size_t i = 0; i < hits.size(); ++i) {
    hits[i].steps = scores[i];
    hits[i].score = total(scores[i]);
  }
  std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.score > b.score; });
  return hits;
}

}  // namespace

Hit hit_of(const Xapian::MSetIterator& match) {
  return {
      match.get_rank() + 1, match.get_weight(), {}, *match, index::decode(match.get_document().get_data()), {}, {}, {}};
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
  PassageCounts counts = counter_.count(analyzer_.read(passage.metadata.title), {});
  PassageCounts of_text = counter_.count({}, analyzer_.read(passage.text));
  counts.text = std::move(of_text.text);
  return counts += of_text;
}

void Orderer::keep_seen(Xapian::docid document, PassageCounts& counts) {
  seen_[document] = {std::move(counts.title), std::move(counts.text)};
}

std::vector<StepScores> Orderer::score(const std::vector<PassageCounts>& counts, Saturation saturation) const {
  return searcher::score(counts, plan_, terms_, collection_, steps_, saturation);
}

std::vector<Hit> Orderer::by_passage(std::vector<Hit> found) {
  std::vector<PassageCounts> counts;
  counts.reserve(found.size());
  for (const Hit& hit : found) {
    counts.push_back(count(hit.passage));
    keep_seen(hit.document, counts.back());
  }
  return best_first(std::move(found), score(counts, kOfPassages));
}

Orderer::Reading Orderer::read(const std::string& article, Xapian::docid found) {
  Reading reading;
  bool is_first = true;
  for (auto it = database_.postlist_begin(article); it != database_.postlist_end(article); ++it) {
    const index::Passage passage = index::decode(database_.get_document(*it).get_data());
    if (is_first) reading.lead = counter_.count(analyzer_.read(passage.metadata.title), {});
    const auto words = analyzer_.read(passage.text);
    const auto lead = std::span(words).first(is_first ? std::min(words.size(), kLeadWords) : 0);
    PassageCounts counts = counter_.count({}, lead);
    Sightings seen = std::move(counts.text);
    if (is_first) reading.whole = reading.lead += counts;
    is_first = false;
    counts = counter_.count({}, std::span(words).subspan(lead.size()));
    append(std::move(counts.text), lead.size(), seen);
    reading.whole += counts;
    if (*it == found) seen_[found].text = std::move(seen);
  }
  seen_[found].title = reading.lead.title;
  return reading;
}

void Orderer::explain(Hit& hit, bool phrases_relaxed) {
  if (!seen_.contains(hit.document)) {
    PassageCounts counts = count(hit.passage);
    keep_seen(hit.document, counts);
  }
  const auto& [title, text] = seen_[hit.document];
  hit.title = find_evidence(title, plan_, phrases_relaxed);
  hit.text = find_evidence(text, plan_, phrases_relaxed);
}

std::vector<Hit> Orderer::by_article(std::vector<Hit> found) {
  std::vector<PassageCounts> wholes;
  std::vector<PassageCounts> leads;
  for (const Hit& hit : found) {
    Reading reading = read(database_.get_document(hit.document).get_value(index::kArticleSlot), hit.document);
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

#include "searcher/mentions.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kBetween = 3;  // other words between two words of a name

Xapian::Query holding(const NameForm& form) {
  std::vector<Xapian::Query> words;
  for (const auto& forms : form.words) {
    std::vector<Xapian::Query> terms;
    terms.reserve(forms.size());
    for (const std::string& written : forms) terms.emplace_back(index::term(index::Field::form, written));
    words.emplace_back(Xapian::Query::OP_OR, terms.begin(), terms.end());
  }
  return {Xapian::Query::OP_AND, words.begin(), words.end()};
}

bool is_one_of(const std::string& form, const std::vector<std::string>& forms) {
  return std::find(forms.begin(), forms.end(), form) != forms.end();
}

// The tokens of the name that begins at `at`; empty where none does.
std::vector<std::size_t> match_at(const std::vector<text::Token>& tokens, std::size_t at, const NameForm& form) {
  std::vector<std::size_t> places;
  if (!is_one_of(tokens[at].form, form.words.front())) return places;
  places.push_back(at);
  for (std::size_t word = 1; word < form.words.size(); ++word) {
    const std::size_t between = form.may_be_person ? kBetween : 0;
    const std::size_t end = std::min(tokens.size(), places.back() + between + 2);
    std::size_t next = places.back() + 1;
    while (next < end && !is_one_of(tokens[next].form, form.words[word])) ++next;
    if (next == end) return {};
    places.push_back(next);
  }
  return places;
}

struct Found {
  std::vector<Span> spans;
  std::set<std::size_t> forms;  // places among all forms
};

using Words = std::span<const text::Token>;

bool is_called(const crosslingual::Entity& entity, Words words) {
  const auto is_stem = [](const std::string& stem, const text::Token& word) { return stem == word.stem; };
  return std::any_of(entity.names.begin(), entity.names.end(), [&](const crosslingual::Name& name) {
    return std::equal(name.stems.begin(), name.stems.end(), words.begin(), words.end(), is_stem);
  });
}

// What happened in Gaza, the north of Africa, the port of Beirut and a law called after somebody tell of these.
bool tells_of_others(const crosslingual::Entity& entity) {
  constexpr std::array<std::string_view, 6> kKinds = {"event", "work", "agreement", "concept", "region", "site"};
  return std::find(kKinds.begin(), kKinds.end(), entity.kind) != kKinds.end();
}

// Whether `longer` names something that does not go by `words` too, as the Revolutionary Guard of Iran does.
bool names_another(Words longer, Words words, bool may_be_person, const crosslingual::Gazetteer& gazetteer) {
  std::vector<crosslingual::NameWord> name;
  for (const text::Token& word : longer) name.push_back({word.form, word.stem, false});
  const auto entities = gazetteer.named(name);
  const auto is_it = [&](const crosslingual::Entity& entity) {
    return (may_be_person && crosslingual::is_of_person(entity)) || tells_of_others(entity) || is_called(entity, words);
  };
  return !entities.empty() && std::none_of(entities.begin(), entities.end(), is_it);
}

// Whether the name is part of a longer one that is somebody else's: حزب الله of كتائب حزب الله.
bool is_of_another(Words tokens, const std::vector<std::size_t>& places, bool may_be_person,
                   const crosslingual::Gazetteer& gazetteer) {
  constexpr std::size_t kAround = 2;
  const std::size_t first = places.front();
  const std::size_t behind = places.back() + 1;
  if (behind - first != places.size()) return false;
  const Words words = tokens.subspan(first, places.size());
  for (std::size_t before = 0; before <= std::min(kAround, first); ++before) {
    for (std::size_t after = before == 0 ? 1 : 0; after <= kAround && behind + after <= tokens.size(); ++after) {
      const Words longer = tokens.subspan(first - before, before + words.size() + after);
      if (names_another(longer, words, may_be_person, gazetteer)) return true;
    }
  }
  return false;
}

// The longest form that stands at a place is the one that is meant.
Found find_in(const std::vector<text::Token>& tokens, const std::vector<NameForm>& forms, bool with_parts,
              const crosslingual::Gazetteer& gazetteer) {
  Found found;
  for (std::size_t at = 0; at < tokens.size();) {
    std::vector<std::size_t> longest;
    std::size_t which = 0;
    for (std::size_t i = 0; i < forms.size(); ++i) {
      if (forms[i].is_part && !with_parts) continue;
      auto places = match_at(tokens, at, forms[i]);
      if (places.size() <= longest.size()) continue;
      longest = std::move(places);
      which = i;
    }
    if (!longest.empty() && is_of_another(tokens, longest, forms[which].may_be_person, gazetteer)) longest.clear();
    for (const std::size_t place : longest)
      found.spans.push_back({tokens[place].source, forms[which].via, 0, forms[which].confidence});
    if (!longest.empty()) found.forms.insert(which);
    at = longest.empty() ? at + 1 : longest.back() + 1;
  }
  return found;
}

class Finder {
 public:
  Finder(const Xapian::Database& database, const Request& request, text::Analyzer& analyzer,
         const crosslingual::Gazetteer& gazetteer, std::vector<NameForm> forms)
      : database_(database), request_(request), analyzer_(analyzer), gazetteer_(gazetteer), forms_(std::move(forms)) {}

  Mentions find() {
    visit(false);
    whole_ = articles_;
    if (!whole_.empty() && std::any_of(forms_.begin(), forms_.end(), [](const NameForm& f) { return f.is_part; })) {
      visit(true);
    }
    return collect();
  }

 private:
  struct Entry {
    Hit hit;
    Found title;
    Found text;
    std::string article;
    std::string date;  // sorts as it is written
  };

  // All passages that may hold a form; with parts, only those of articles in which the whole name was found.
  void visit(bool with_parts) {
    std::vector<Xapian::Query> queries;
    for (const NameForm& form : forms_) {
      if (form.is_part == with_parts) queries.push_back(holding(form));
    }
    if (queries.empty()) return;
    Xapian::Enquire enquire(database_);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_query(narrowed(Xapian::Query(Xapian::Query::OP_OR, queries.begin(), queries.end()), request_));
    const Xapian::MSet matches = enquire.get_mset(0, database_.get_doccount());
    for (auto it = matches.begin(); it != matches.end(); ++it) {
      const Xapian::Document document = it.get_document();
      if (request_.news != nullptr && !request_.news->has(*it, index::revision_of(document))) continue;
      const std::string article = document.get_value(index::kArticleSlot);
      if (!with_parts || whole_.contains(article)) read(it, article, with_parts);
    }
  }

  void read(const Xapian::MSetIterator& match, const std::string& article, bool with_parts) {
    Entry entry;
    entry.hit = hit_of(match);
    const index::Passage& passage = entry.hit.passage;
    entry.text = find_in(analyzer_.analyze(passage.text), forms_, with_parts, gazetteer_);
    if (*database_.postlist_begin(article) == *match) {
      entry.title = find_in(analyzer_.analyze(passage.metadata.title), forms_, with_parts, gazetteer_);
    }
    if (entry.text.spans.empty() && entry.title.spans.empty()) return;
    entry.article = article;
    entry.date = passage.metadata.date ? to_iso(*passage.metadata.date) : std::string();
    articles_.insert(article);
    entries_.insert_or_assign(*match, std::move(entry));
  }

  Mentions collect() {
    Mentions result;
    result.passages = entries_.size();
    result.articles = articles_.size();
    const std::vector<std::size_t> places = count_forms(result.forms);
    const std::vector<const Entry*> ordered = in_order();
    const std::size_t end = request_.limit == 0 ? ordered.size() : std::size_t{request_.offset} + request_.limit;
    for (std::size_t i = request_.offset; i < std::min(end, ordered.size()); ++i) {
      result.mentions.push_back(mention_of(*ordered[i], places));
      result.mentions.back().hit.rank = static_cast<std::uint32_t>(i + 1);
    }
    result.facets = count_facets();
    return result;
  }

  // The surest, or the newest first; undated ones always last.
  std::vector<const Entry*> in_order() const {
    std::vector<const Entry*> order;
    order.reserve(entries_.size());
    for (const auto& [document, entry] : entries_) order.push_back(&entry);
    const auto key = [&](const Entry* entry) {
      const bool by_confidence = request_.sort == Sort::relevance;
      return std::pair(by_confidence ? forms_[surest(*entry)].confidence : 0, std::string_view(entry->date));
    };
    std::stable_sort(order.begin(), order.end(), [&](const Entry* a, const Entry* b) { return key(a) > key(b); });
    if (request_.sort != Sort::oldest) return order;
    std::stable_sort(order.begin(), order.end(), [](const Entry* a, const Entry* b) {
      return std::pair(a->date.empty(), std::string_view(a->date)) <
             std::pair(b->date.empty(), std::string_view(b->date));
    });
    return order;
  }

  std::vector<FacetCounts> count_facets() const {
    std::vector<Xapian::docid> documents;
    documents.reserve(entries_.size());
    for (const auto& [document, entry] : entries_) documents.push_back(document);
    return searcher::count_facets(database_, documents, request_.facets);
  }

  // Returns where each form stands among those that were found.
  std::vector<std::size_t> count_forms(std::vector<CountedForm>& counted) const {
    std::vector<std::size_t> order;
    std::vector<CountedForm> all;
    for (std::size_t i = 0; i < forms_.size(); ++i) {
      std::set<std::string> articles;
      std::uint64_t passages = 0;
      for (const auto& [document, entry] : entries_) {
        if (!entry.text.forms.contains(i) && !entry.title.forms.contains(i)) continue;
        ++passages;
        articles.insert(entry.article);
      }
      all.push_back({forms_[i], passages, articles.size()});
      if (passages > 0) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return all[a].passages > all[b].passages; });
    std::vector<std::size_t> places(forms_.size());
    for (const std::size_t i : order) {
      places[i] = counted.size();
      counted.push_back(std::move(all[i]));
    }
    return places;
  }

  // The place of the surest form that stands there.
  std::size_t surest(const Entry& entry) const {
    std::set<std::size_t> forms = entry.text.forms;
    forms.insert(entry.title.forms.begin(), entry.title.forms.end());
    return *std::max_element(forms.begin(), forms.end(),
                             [&](std::size_t a, std::size_t b) { return forms_[a].confidence < forms_[b].confidence; });
  }

  Mention mention_of(const Entry& entry, const std::vector<std::size_t>& places) const {
    const std::size_t form = surest(entry);
    Mention mention{entry.hit, places[form]};
    mention.hit.title = entry.title.spans;  // of the first passage of an article
    mention.hit.text = entry.text.spans;
    mention.hit.score = forms_[form].confidence;
    return mention;
  }

  const Xapian::Database& database_;
  const Request& request_;
  text::Analyzer& analyzer_;
  const crosslingual::Gazetteer& gazetteer_;
  std::vector<NameForm> forms_;
  std::map<Xapian::docid, Entry> entries_;
  std::set<std::string> articles_;
  std::set<std::string> whole_;
};

}  // namespace

Mentions find_mentions(const Xapian::Database& database, std::string_view name, const Request& request,
                       text::Analyzer& analyzer) {
  const Names& names = names_of(request);
  auto forms = forms_of(name, names, Collection(database), analyzer);
  return Finder(database, request, analyzer, names.gazetteer(), std::move(forms)).find();
}

}  // namespace fihrist::searcher

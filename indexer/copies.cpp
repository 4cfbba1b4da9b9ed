#include "indexer/copies.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::indexer {
namespace {

constexpr std::size_t kMostSharing = 200;     // a shingle of more articles than that tells of none
constexpr std::size_t kMostRead = 8;          // of those that share the most
constexpr std::size_t kMostKept = 4'000'000;  // shingles, of four bytes each

}  // namespace

std::optional<std::string> Copies::key_of(const std::string& article, const Shingles& shingles) {
  follow_commits();
  for (const Xapian::docid candidate : candidates(shingles, writer_.first_passage(article))) {
    const Article& known = this->article(candidate);
    if (are_copies(shingles, known.shingles)) return known.key;
  }
  return std::nullopt;
}

void Copies::put(Xapian::docid first_passage, const std::string& key, Shingles shingles) {
  remove(first_passage);
  for (const std::uint32_t shingle : sketch_of(shingles)) recent_sketches_.emplace(shingle, first_passage);
  keep(first_passage, {key, std::move(shingles)});
}

void Copies::remove(Xapian::docid first_passage) {
  follow_commits();
  replaced_.insert(first_passage);
  forget(first_passage);
}

// What is committed can be read again.
void Copies::follow_commits() {
  if (committed_ && commits_ == writer_.commits()) return;
  committed_ = writer_.committed();
  commits_ = writer_.commits();
  recent_sketches_.clear();
  replaced_.clear();
  for (; shingles_ > kMostKept; order_.pop_front()) forget(order_.front());
}

void Copies::keep(Xapian::docid first_passage, Article article) {
  shingles_ += article.shingles.size();
  known_.emplace(first_passage, std::move(article));
  order_.push_back(first_passage);
}

void Copies::forget(Xapian::docid first_passage) {
  const auto known = known_.find(first_passage);
  if (known == known_.end()) return;
  for (const std::uint32_t shingle : sketch_of(known->second.shingles)) {
    const auto [begin, end] = recent_sketches_.equal_range(shingle);
    const auto mine = std::find_if(begin, end, [&](const auto& entry) { return entry.second == first_passage; });
    if (mine != end) recent_sketches_.erase(mine);
  }
  shingles_ -= known->second.shingles.size();
  known_.erase(known);
}

const Copies::Article& Copies::article(Xapian::docid first_passage) {
  if (!known_.contains(first_passage)) keep(first_passage, read(first_passage));
  return known_.at(first_passage);
}

Copies::Passages Copies::sharing(std::uint32_t shingle, Xapian::docid but) const {
  Passages passages;
  const auto add = [&](Xapian::docid passage) {
    if (passage != but) passages.push_back(passage);
  };
  const auto [begin, end] = recent_sketches_.equal_range(shingle);
  for (auto entry = begin; entry != end; ++entry) add(entry->second);
  const std::string term = sketch_term(shingle);
  for (auto it = committed_->postlist_begin(term); it != committed_->postlist_end(term); ++it) {
    if (!replaced_.contains(*it)) add(*it);
    if (passages.size() > kMostSharing) return {};
  }
  return passages.size() > kMostSharing ? Passages() : passages;
}

// Those that share the most first, of them the ones that came first.
Copies::Passages Copies::candidates(const Shingles& shingles, Xapian::docid but) const {
  std::map<Xapian::docid, std::size_t> shared;
  for (const std::uint32_t shingle : sketch_of(shingles, kSoughtSize)) {
    for (const Xapian::docid passage : sharing(shingle, but)) ++shared[passage];
  }
  Passages passages;
  passages.reserve(shared.size());
  for (const auto& [passage, count] : shared) passages.push_back(passage);
  std::stable_sort(passages.begin(), passages.end(), [&](auto a, auto b) { return shared[a] > shared[b]; });
  if (passages.size() > kMostRead) passages.resize(kMostRead);
  return passages;
}

Copies::Article Copies::read(Xapian::docid first_passage) {
  Article article;
  Shingler shingler;
  const std::string term = committed_->get_document(first_passage).get_value(index::kArticleSlot);
  for (auto it = committed_->postlist_begin(term); it != committed_->postlist_end(term); ++it) {
    const index::Passage passage = index::decode(committed_->get_document(*it).get_data());
    if (*it == first_passage) {
      article.key = passage.copies_key;
      for (const text::Occurrence& word : analyzer_.read(passage.metadata.title))
        shingler.add_to_title(word.word->stem);
    }
    for (const text::Occurrence& word : analyzer_.read(passage.text)) shingler.add(word.word->stem);
  }
  article.shingles = shingler.take();
  return article;
}

std::size_t put(Draft draft, Copies& copies, index::Writer& writer) {
  const std::string own = own_copies_key(draft.entry.hash);
  const std::string key = copies.key_of(draft.entry.article, draft.shingles).value_or(own);
  Shingles shingles = draft.shingles;
  index::Entry entry = finished(std::move(draft), key);
  const std::size_t passages = entry.passages.size();
  copies.put(writer.put(std::move(entry)), key, std::move(shingles));
  return passages;
}

}  // namespace fihrist::indexer

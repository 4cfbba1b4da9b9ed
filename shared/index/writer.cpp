#include "shared/index/writer.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "shared/base/error.hpp"
#include "shared/index/database.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::index {
namespace {

// Enough that B-tree blocks are not rewritten for every article, few enough to bound memory and loss.
constexpr std::size_t kPassagesPerCommit = 5000;

std::filesystem::path prepared(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw Error("cannot make the folder " + folder.string() + ": " + error.message());
  return folder;
}

Xapian::WritableDatabase open_current(const Generations& generations, int generation, bool exists) {
  const auto path = generations.shard(generation);
  if (!exists) std::filesystem::create_directories(path.parent_path());
  Xapian::WritableDatabase database(path.string(), Xapian::DB_CREATE_OR_OPEN);
  if (exists) {
    check_format(database, path.parent_path().parent_path());
    return database;
  }
  database.set_metadata(kFormatKey, format_version());
  database.commit();
  generations.publish(generation);
  return database;
}

Xapian::WritableDatabase open_draft(const Generations& generations, int generation) {
  std::filesystem::create_directories(generations.generation(generation));
  Xapian::WritableDatabase database(generations.draft(generation).string(),
                                    Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
  database.set_metadata(kFormatKey, format_version());
  return database;
}

std::string file_of(const Xapian::Document& document) {
  auto it = document.termlist_begin();
  it.skip_to(std::string(info(Field::file).prefix));
  const bool found = it != document.termlist_end() && (*it).starts_with(info(Field::file).prefix);
  return found ? *it : std::string();
}

}  // namespace

Writer::Writer(const std::filesystem::path& folder, Mode mode, std::chrono::milliseconds lock_timeout)
    : generations_(prepared(folder)), mode_(mode), lock_(folder, lock_timeout) {
  generations_.remove_stale();
  const auto current = generations_.current();
  generation_ = mode == Mode::update && current ? *current : generations_.next();
  database_ = mode == Mode::update ? open_current(generations_, generation_, current.has_value())
                                   : open_draft(generations_, generation_);
  if (mode == Mode::rebuild && current) {
    replaced_ = if_readable([&] { return Xapian::Database(generations_.shard(*current).string()); });
  }
  const Xapian::Database& before = mode == Mode::rebuild ? replaced_ : database_;
  revision_ = next_revision(if_readable([&] { return last_revision(before); }));
}

bool Writer::holds(const std::string& article, const std::string& hash) const {
  const auto first = database_.postlist_begin(article);
  return first != database_.postlist_end(article) && database_.get_document(*first).get_value(kHashSlot) == hash;
}

Xapian::docid Writer::first_passage(const std::string& article) const {
  const auto first = database_.postlist_begin(article);
  return first == database_.postlist_end(article) ? 0 : *first;
}

Xapian::Database Writer::committed() const {
  const bool is_draft = mode_ == Mode::rebuild;
  return Xapian::Database((is_draft ? generations_.draft(generation_) : generations_.shard(generation_)).string());
}

std::vector<std::string> Writer::other_owners(const std::string& article, const std::string& file) const {
  std::set<std::string> owners;
  for (auto it = database_.postlist_begin(article); it != database_.postlist_end(article); ++it) {
    owners.insert(file_of(database_.get_document(*it)));
  }
  owners.erase(file);
  owners.erase("");
  return {owners.begin(), owners.end()};
}

Revision Writer::revision_for(const Entry& entry) const {
  const auto kept = if_readable([&]() -> std::optional<Revision> {
    const auto first = replaced_.postlist_begin(entry.article);
    if (first == replaced_.postlist_end(entry.article)) return std::nullopt;
    const Xapian::Document before = replaced_.get_document(*first);
    if (before.get_value(kHashSlot) != entry.hash) return std::nullopt;
    return revision_of(before);
  });
  return kept.value_or(revision_);
}

Xapian::docid Writer::put(Entry entry) {
  const Revision revision = revision_for(entry);
  for (Xapian::Document& passage : entry.passages) set_revision(passage, revision);
  const std::vector<Xapian::docid> old(database_.postlist_begin(entry.article), database_.postlist_end(entry.article));
  database_.begin_transaction(false);
  std::size_t at = 0;
  Xapian::docid first = old.empty() ? 0 : old.front();
  for (const Xapian::Document& passage : entry.passages) {
    if (at < old.size()) {
      database_.replace_document(old[at++], passage);
    } else {
      const Xapian::docid added = database_.add_document(passage);
      if (first == 0) first = added;
    }
  }
  for (; at < old.size(); ++at) database_.delete_document(old[at]);
  database_.commit_transaction();
  count_changes(std::max(old.size(), entry.passages.size()));
  return first;
}

std::vector<std::string> Writer::articles_of(const std::string& file) const {
  std::set<std::string> articles;
  for (auto it = database_.postlist_begin(file); it != database_.postlist_end(file); ++it) {
    articles.insert(database_.get_document(*it).get_value(kArticleSlot));
  }
  return {articles.begin(), articles.end()};
}

void Writer::remove(const std::string& article) {
  const std::size_t passages = database_.get_termfreq(article);
  database_.begin_transaction(false);
  database_.delete_document(article);
  database_.commit_transaction();
  count_changes(passages);
}

void Writer::count_changes(std::size_t passages) {
  uncommitted_ += passages;
  if (uncommitted_ >= kPassagesPerCommit) commit();
}

void Writer::commit() {
  if (uncommitted_ > 0) set_last_revision(database_, revision_);
  database_.commit();
  if (mode_ == Mode::update) revision_ = next_revision(revision_);
  uncommitted_ = 0;
  ++commits_;
}

void Writer::finish() {
  commit();
  if (mode_ == Mode::update) return;
  database_.compact(generations_.shard(generation_).string());
  database_.close();
  std::filesystem::remove_all(generations_.draft(generation_));
  generations_.publish(generation_);
  generations_.remove_stale();
}

}  // namespace fihrist::index

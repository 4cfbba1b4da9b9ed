#include "indexer/update.hpp"

#include <set>
#include <system_error>
#include <utility>

#include "indexer/article_fields.hpp"
#include "indexer/article_reader.hpp"
#include "indexer/jsonl_reader.hpp"
#include "shared/base/hash.hpp"

namespace fihrist::indexer {
namespace {

constexpr std::size_t kReasonsKept = 100;

std::string cut_short(const std::string& id) {
  constexpr std::size_t kShown = 80;
  return id.size() <= kShown ? id : id.substr(0, kShown) + "...";
}

std::vector<index::FileState> all_states(const Xapian::Database& database) {
  std::vector<index::FileState> states;
  index::catalog::for_each(database, [&](const index::FileState& state) { states.push_back(state); });
  return states;
}

}  // namespace

struct Update::Reading {
  std::string file;  // term
  index::FileState state;
  std::set<std::string> displaced;           // file terms, each once
  std::unordered_set<std::string> articles;  // terms
};

void Update::run(const Sources& sources, std::istream& standard_input) {
  for (const auto* list : {&sources.missing, &sources.unreadable}) {
    for (const Unreadable& entry : *list) report_.skipped(entry.path, entry.reason);
  }
  for (const SourceFile& file : sources.files) found_.emplace(file_term(file.path.string()), file);

  const Changes changes = compare(sources, all_states(writer_.database()));
  std::uint64_t bytes = 0;
  for (const SourceFile& file : changes.to_read) bytes += file.size;
  progress_.start(bytes);
  queue_.assign(changes.to_read.begin(), changes.to_read.end());

  for (const index::FileState& state : changes.deleted) forget(state);
  for (; !queue_.empty(); queue_.pop_front()) read_once(queue_.front());
  for (const index::FileState& state : changes.unchanged) {
    if (!done_.contains(file_term(state.path))) count_unchanged(state);
  }
  if (sources.standard_input) read_standard_input(standard_input);
}

void Update::forget(const index::FileState& state) {
  const std::string file = file_term(state.path);
  read_again(state.displaced);
  remove_articles(writer_.articles_of(file));
  index::catalog::remove(writer_.database(), file);
}

void Update::count_unchanged(const index::FileState& state) {
  report_.counts().unchanged += state.articles;
  for (const std::string& reason : state.rejected) report_.skipped(state.path, reason);
}

// A file may wait twice: because it changed, and because an article that it lost went away.
void Update::read_once(const SourceFile& file) {
  const std::string term = file_term(file.path.string());
  if (done_.contains(term) && !wanted_.contains(term)) return;
  wanted_.insert(term);
  read_file(file);
  wanted_.erase(term);
  done_.insert(term);
}

void Update::read_file(const SourceFile& file) {
  const std::string path = file.path.string();
  Reading reading{file_term(path), {path, file.size, file.modified, {}, 0, {}, {}}, {}, {}};
  const auto reject = [&](const std::string& reason) {
    report_.skipped(file.path, reason);
    if (reading.state.rejected.size() < kReasonsKept) reading.state.rejected.push_back(reason);
  };
  const auto known = index::catalog::find(writer_.database(), reading.file);
  try {
    reading.state.hash = file_hash(file.path);
  } catch (const std::system_error& error) {
    return reject("cannot be read: " + error.code().message());
  }
  if (known && known->hash == reading.state.hash) {  // touched, not changed
    reading.state = *known;
    reading.state.size = file.size;
    reading.state.modified = file.modified;
    count_unchanged(reading.state);
    bytes_done_ += file.size;
    return index::catalog::put(writer_.database(), reading.file, reading.state);
  }
  read_changed(file, reading, known.value_or(index::FileState()), reject);
}

// Until all its articles are in, the file is known as one to be read again.
void Update::read_changed(const SourceFile& file, Reading& reading, index::FileState unfinished, const Reject& reject) {
  unfinished.path = reading.state.path;
  unfinished.modified = 0;
  unfinished.hash.clear();
  reading.displaced.insert(unfinished.displaced.begin(), unfinished.displaced.end());
  const auto remember = [&](index::FileState& state) {
    state.displaced.assign(reading.displaced.begin(), reading.displaced.end());
    index::catalog::put(writer_.database(), reading.file, state);
  };
  remember(unfinished);
  const std::uint64_t done_after = bytes_done_ + file.size;
  const ArticleSink sink{[&](const index::Article& article) { take(article, reading, reject); }, reject};
  try {
    if (!read_articles(file.path, file.id, sink)) return remember(unfinished);
    remove_gone(reading);
  } catch (const Interrupted&) {
    remember(unfinished);
    throw;
  }
  reading.state.articles = reading.articles.size();
  remember(reading.state);
  bytes_done_ = done_after;
}

void Update::read_standard_input(std::istream& in) {
  Reading reading{file_term(""), {}, {}, {}};
  const auto reject = [&](const std::string& reason) {
    if (interrupt_.requested()) throw Interrupted();  // which cut the line short
    report_.skipped("standard input", reason);
  };
  read_json_lines(in, {}, {[&](const index::Article& article) { take(article, reading, reject); }, reject});
}

void Update::take(const index::Article& article, Reading& reading, const Reject& reject) {
  if (interrupt_.requested()) throw Interrupted();
  if (const auto why = defect(article)) return reject(cut_short(article.metadata.id) + ": " + *why);
  const std::string term = article_term(article);
  reading.articles.insert(term);
  Counts& counts = report_.counts();
  if (!article.unreadable_date.empty()) report_.undated(article.metadata.id, article.unreadable_date);
  if (writer_.holds(term, article_hash(article))) {
    ++counts.unchanged;
  } else {
    for (std::string& owner : writer_.other_owners(term, reading.file)) reading.displaced.insert(std::move(owner));
    ++counts.indexed;
    counts.passages += put(builder_.draft(article), copies_, writer_);
    counts.bytes += article.body.size() + article.metadata.title.size();
  }
  bytes_done_ += article.body.size();
  progress_.show(counts.indexed + counts.unchanged, bytes_done_);
}

void Update::remove_gone(const Reading& reading) {
  std::vector<std::string> gone = writer_.articles_of(reading.file);
  std::erase_if(gone, [&](const std::string& article) { return reading.articles.contains(article); });
  if (!gone.empty()) read_again({reading.displaced.begin(), reading.displaced.end()});
  remove_articles(gone);
}

void Update::remove_articles(const std::vector<std::string>& articles) {
  for (const std::string& article : articles) {
    if (interrupt_.requested()) throw Interrupted();
    copies_.remove(writer_.first_passage(article));
    writer_.remove(article);
    ++report_.counts().removed;
  }
}

// An article that is about to go may stand in another file, from which it was displaced, or in one from which that
// one displaced it: these are read once more, in a later run where this one does not find them.
void Update::read_again(std::vector<std::string> files) {
  while (!files.empty()) {
    const std::string file = std::move(files.back());
    files.pop_back();
    auto state = index::catalog::find(writer_.database(), file);
    if (!state || !wanted_.insert(file).second) continue;
    files.insert(files.end(), state->displaced.begin(), state->displaced.end());
    state->hash.clear();
    state->modified = 0;
    index::catalog::put(writer_.database(), file, *state);
    const auto source = found_.find(file);
    if (source != found_.end()) queue_.push_back(source->second);
  }
}

}  // namespace fihrist::indexer

#include "shared/index/revision.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <string_view>

#include "shared/index/database.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::index {
namespace {

constexpr const char* kRevisionKey = "revision";

Revision parse(std::string_view text) {
  Revision revision = 0;
  std::from_chars(text.data(), text.data() + text.size(), revision);
  return revision;
}

}  // namespace

Revision next_revision(Revision last) {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  return std::max(last + 1, static_cast<Revision>(std::max<std::int64_t>(milliseconds, 0)));
}

Revision last_revision(const Xapian::Database& database) {
  return parse(database.get_metadata(kRevisionKey));
}

void set_last_revision(Xapian::WritableDatabase& database, Revision revision) {
  database.set_metadata(kRevisionKey, std::to_string(revision));
}

Revision revision_of(const Xapian::Document& passage) {
  return parse(passage.get_value(kRevisionSlot));
}

void set_revision(Xapian::Document& passage, Revision revision) {
  passage.add_value(kRevisionSlot, std::to_string(revision));
}

News::News(const std::vector<std::filesystem::path>& folders, const std::vector<Revision>& seen) {
  for (std::size_t i = 0; i < folders.size(); ++i) {
    const Xapian::Database index = open({folders[i]});
    last_.push_back(last_revision(index));
    shards_.insert(shards_.end(), index.size(), {seen[i], last_.back()});
  }
}

// Xapian deals the passages of several shards out in turn.
bool News::has(Xapian::docid passage, Revision revision) const {
  const Window& window = shards_[(passage - 1) % shards_.size()];
  return revision > window.seen && revision <= window.last;
}

}  // namespace fihrist::index

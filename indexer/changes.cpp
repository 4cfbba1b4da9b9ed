#include "indexer/changes.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace fihrist::indexer {
namespace {

bool was_looked_for(const std::filesystem::path& path, const Sources& sources) {
  const auto walked = [&](const auto& root) { return is_walked(path, root); };
  const bool in_root = std::any_of(sources.roots.begin(), sources.roots.end(), walked);
  const auto hides = [&](const Unreadable& entry) { return is_below(path, entry.path); };
  return in_root && std::none_of(sources.unreadable.begin(), sources.unreadable.end(), hides) &&
         std::none_of(sources.missing.begin(), sources.missing.end(), hides);
}

}  // namespace

Changes compare(const Sources& sources, const std::vector<index::FileState>& known) {
  std::unordered_map<std::string, const index::FileState*> by_path;
  for (const index::FileState& state : known) by_path.emplace(state.path, &state);

  Changes changes;
  std::unordered_set<std::string> found;
  for (const SourceFile& file : sources.files) {
    found.insert(file.path.string());
    const auto state = by_path.find(file.path.string());
    const bool same =
        state != by_path.end() && state->second->size == file.size && state->second->modified == file.modified;
    if (same) {
      changes.unchanged.push_back(*state->second);
    } else {
      changes.to_read.push_back(file);
    }
  }
  for (const index::FileState& state : known) {
    if (!found.contains(state.path) && was_looked_for(state.path, sources)) changes.deleted.push_back(state);
  }
  return changes;
}

}  // namespace fihrist::indexer

// What a reader has seen of the mentions of a name, from one run to the next.
//
// Kept in $XDG_STATE_HOME/fihrist/mentions.json ($HOME/.local/state where it is not set): for every index, by its path,
// the revision up to which a name was asked for.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "searcher/request.hpp"
#include "shared/cli/json.hpp"
#include "shared/index/revision.hpp"

namespace fihrist::searcher {

// Throws Error where the environment names no folder for it.
std::filesystem::path seen_file();

// What is asked for: the name as folded, and what narrows the request.
std::string seen_key(std::string_view name, const Request& request);

class Seen {
 public:
  // Nothing is seen where there is no file. Throws Error for one that cannot be read.
  Seen(std::filesystem::path file, const std::vector<std::filesystem::path>& indexes);

  // A revision for each index, 0 where the name was never asked for.
  std::vector<index::Revision> of(const std::string& key) const;

  void set(const std::string& key, const std::vector<index::Revision>& revisions);

  // Writes what was set, atomically, beside what others have written meanwhile. Throws Error where it cannot.
  void save();

 private:
  std::filesystem::path file_;
  std::vector<std::string> indexes_;
  cli::Json all_;
  cli::Json changes_ = cli::Json::object();
};

}  // namespace fihrist::searcher

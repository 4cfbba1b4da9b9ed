#include "searcher/seen.hpp"

#include <fstream>
#include <system_error>
#include <utility>

#include "shared/base/error.hpp"
#include "shared/cli/options.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

namespace fs = std::filesystem;
using cli::Json;

Json load(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error)) return Json::object();
  std::ifstream in(file);
  Json all = Json::parse(in, nullptr, false);
  if (in.bad() || !all.is_object()) {
    throw Error("cannot read what was seen in " + file.string(), "remove the file; all mentions are new then");
  }
  return all;
}

std::string identity(const fs::path& index) {
  std::error_code error;
  const fs::path canonical = fs::canonical(index, error);
  return error ? index.string() : canonical.string();
}

void write(const fs::path& file, const Json& all) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  const fs::path pending = fs::path(file).concat(".new");
  std::ofstream out(pending, std::ios::trunc);
  out << all.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
  out.close();
  if (out) fs::rename(pending, file, error);
  if (!out || error)
    throw Error("cannot note in " + file.string() + " what was seen", "check the folder's permissions");
}

}  // namespace

fs::path seen_file() {
  const auto folder = cli::user_folder("XDG_STATE_HOME", fs::path(".local") / "state");
  if (!folder) throw Error("--new has no folder to note in what was seen", "set XDG_STATE_HOME or HOME");
  return *folder / "fihrist" / "mentions.json";
}

std::string seen_key(std::string_view name, const Request& request) {
  std::string key = text::fold(name);
  if (!request.language.empty()) key += " lang:" + request.language;
  if (!request.source.empty()) key += " source:" + request.source;
  const auto& [from, to] = request.dates;
  if (from || to) key += " date:" + (from ? to_iso(*from) : "") + ".." + (to ? to_iso(*to) : "");
  return key;
}

Seen::Seen(fs::path file, const std::vector<fs::path>& indexes) : file_(std::move(file)), all_(load(file_)) {
  for (const fs::path& index : indexes) indexes_.push_back(identity(index));
}

std::vector<index::Revision> Seen::of(const std::string& key) const {
  std::vector<index::Revision> revisions;
  for (const std::string& index : indexes_) {
    const Json names = all_.value(index, Json::object());
    const bool known = names.is_object() && names.contains(key) && names[key].is_number_unsigned();
    revisions.push_back(known ? names[key].get<index::Revision>() : 0);
  }
  return revisions;
}

void Seen::set(const std::string& key, const std::vector<index::Revision>& revisions) {
  for (std::size_t i = 0; i < indexes_.size(); ++i) changes_[indexes_[i]][key] = revisions[i];
}

void Seen::save() {
  if (changes_.empty()) return;
  all_ = load(file_);
  all_.merge_patch(changes_);
  write(file_, all_);
}

}  // namespace fihrist::searcher

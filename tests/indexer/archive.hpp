// A folder of articles and the index made of it.
#pragma once

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "indexer/indexer.hpp"
#include "shared/base/error.hpp"
#include "shared/index/database.hpp"
#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::tests {

struct Outcome {
  int exit = 0;
  std::string out;
  std::string err;

  nlohmann::json summary() const {
    const std::size_t last = out.rfind('\n', out.size() - 2);
    return nlohmann::json::parse(out.substr(last == std::string::npos ? 0 : last + 1));
  }
  // "indexed 2 unchanged 0 removed 1 skipped 0"
  std::string counts() const {
    const nlohmann::json fields = summary();
    std::string text;
    for (const char* name : {"indexed", "unchanged", "removed", "skipped"}) {
      text += (text.empty() ? "" : " ") + std::string(name) + " " + fields.at(name).dump();
    }
    return text;
  }
};

class Archive {
 public:
  std::filesystem::path path(const std::string& name = "news") const { return folder_.path() / name; }
  std::filesystem::path index() const { return folder_.path() / "index"; }

  // Each write makes a file newer than the one before, as writes by people do.
  void write(const std::string& name, std::string_view content) {
    const auto file = folder_.write("news/" + name, content);
    std::filesystem::last_write_time(file, next_time_ += std::chrono::seconds(1));
  }
  void touch(const std::string& name) {
    std::filesystem::last_write_time(path() / name, next_time_ += std::chrono::seconds(1));
  }
  void remove(const std::string& name) const { std::filesystem::remove_all(path() / name); }

  indexer::Options options() const {
    indexer::Options options;
    options.database = index();
    options.sources = {path().string()};
    options.common.json = true;
    return options;
  }

  Outcome run() const { return run_with(options()); }
  Outcome run(const std::vector<std::string>& sources, const std::string& input = {}) const {
    indexer::Options with_sources = options();
    with_sources.sources = sources;
    return run_with(with_sources, input);
  }
  Outcome rebuild(const std::vector<std::string>& sources) const {
    indexer::Options with_sources = options();
    with_sources.sources = sources;
    with_sources.rebuild = true;
    return run_with(with_sources);
  }
  static Outcome run_with(const indexer::Options& options, const std::string& input = {}) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int exit = indexer::run(options, in, out, err);
    return {exit, out.str(), err.str()};
  }

  // "id: text" of every passage, in order; an article that stands in the index twice is seen twice.
  std::vector<std::string> passages() const {
    return each_document([](const Xapian::Document& document) {
      const index::Passage passage = index::decode(document.get_data());
      return passage.metadata.id + ": " + passage.text;
    });
  }

  // All that a search can see: terms with frequencies and positions, values, data; but for the revision, and but for
  // which articles are copies, which depends on what was in the index before.
  std::vector<std::string> everything() const {
    return each_document([](const Xapian::Document& document) {
      std::ostringstream all;
      const std::string_view copies = index::info(index::Field::copies).prefix;
      for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
        if ((*term).starts_with(copies)) continue;
        all << *term << ' ' << term.get_wdf();
        for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at) all << ' ' << *at;
        all << '\n';
      }
      for (auto value = document.values_begin(); value != document.values_end(); ++value) {
        if (value.get_valueno() == index::kRevisionSlot) continue;
        all << value.get_valueno() << ' ' << *value << '\n';
      }
      index::Passage passage = index::decode(document.get_data());
      passage.copies_key.clear();
      return all.str() + index::encode(passage);
    });
  }

 private:
  std::vector<std::string> each_document(const std::function<std::string(const Xapian::Document&)>& describe) const {
    const Xapian::Database database = index::open({index()});
    std::vector<std::string> all;
    for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
      all.push_back(describe(database.get_document(*it)));
    }
    std::sort(all.begin(), all.end());
    return all;
  }

  TemporaryFolder folder_;
  std::filesystem::file_time_type next_time_ = std::filesystem::file_time_type::clock::now() - std::chrono::hours(24);
};

// Root may read everything, so what permissions forbid is tried as nobody.
inline bool become_unprivileged() {
  return ::geteuid() != 0 || (::setegid(65534) == 0 && ::seteuid(65534) == 0);
}

}  // namespace fihrist::tests

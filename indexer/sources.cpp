#include "indexer/sources.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include "indexer/article_reader.hpp"

namespace fihrist::indexer {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t kNanoseconds = 1'000'000'000;

bool is_readme(const fs::path& path) {
  return path.stem() == "README";
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

// Below a folder; a file that is named is taken all the same.
bool is_passed_over(const fs::path& path) {
  return !is_article_file(path) || is_readme(path);
}

// In the order of their paths.
template <typename Entry>
void keep_first_of_each(std::vector<Entry>& entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
  const auto last =
      std::unique(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path == b.path; });
  entries.erase(last, entries.end());
}

class Walk {
 public:
  void add_root(const std::string& name) {
    std::error_code error;
    const fs::path absolute = fs::absolute(name, error);
    if (error) return add_missing(name, error.message());
    const fs::path root = fs::weakly_canonical(absolute, error);
    if (error) return add_missing(absolute, error.message());
    const fs::file_status status = fs::status(root, error);
    if (!fs::exists(status)) return add_missing(root, error ? error.message() : "no such file or folder");
    if (fs::is_directory(status)) {
      if (const auto failure = add_folder(root, root)) return add_missing(root, *failure);
      sources_.roots.push_back(root);
    } else if (const auto failure = add_file(root, root.filename().string())) {
      add_missing(root, *failure);
    }
  }

  Sources take() {
    keep_first_of_each(sources_.files);
    keep_first_of_each(sources_.unreadable);
    return std::move(sources_);
  }

  Sources& sources() { return sources_; }

 private:
  using Failure = std::optional<std::string>;  // why it could not be read

  void add_missing(const fs::path& path, std::string reason) { sources_.missing.push_back({path, std::move(reason)}); }

  Failure add_file(const fs::path& path, std::string id) {
    struct ::stat status {};
    if (::stat(path.c_str(), &status) != 0) return std::strerror(errno);
    if (!S_ISREG(status.st_mode)) return "neither a file nor a folder";
    sources_.files.push_back({path, std::move(id), static_cast<std::uint64_t>(status.st_size),
                              static_cast<std::uint64_t>(status.st_mtim.tv_sec) * kNanoseconds +
                                  static_cast<std::uint64_t>(status.st_mtim.tv_nsec)});
    return std::nullopt;
  }

  Failure add_folder(const fs::path& folder, const fs::path& root) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    std::vector<fs::directory_entry> sorted;
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) sorted.push_back(*entries);
    if (error) return error.message();
    std::sort(sorted.begin(), sorted.end());
    for (const auto& entry : sorted) {
      if (const auto failure = add_entry(entry, root)) sources_.unreadable.push_back({entry.path(), *failure});
    }
    return std::nullopt;
  }

  Failure add_entry(const fs::directory_entry& entry, const fs::path& root) {
    const fs::path& path = entry.path();
    if (is_hidden(path)) return std::nullopt;
    std::error_code error;
    if (entry.is_directory(error)) return entry.is_symlink(error) ? std::nullopt : add_folder(path, root);
    if (is_passed_over(path)) return std::nullopt;
    return add_file(path, path.lexically_relative(root).generic_string());
  }

  Sources sources_;
};

}  // namespace

Sources find_sources(const std::vector<std::string>& named) {
  Walk walk;
  for (const std::string& name : named) {
    if (name == kStandardInput) {
      walk.sources().standard_input = true;
    } else {
      walk.add_root(name);
    }
  }
  return walk.take();
}

bool is_walked(const fs::path& path, const fs::path& root) {
  if (!is_below(path, root) || is_passed_over(path)) return false;
  const fs::path relative = path.lexically_relative(root);
  return std::none_of(relative.begin(), relative.end(), is_hidden);
}

bool is_below(const fs::path& path, const fs::path& folder) {
  const auto [rest, end] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return rest == folder.end();
}

}  // namespace fihrist::indexer

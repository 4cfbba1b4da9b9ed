// Finds the files to index below the files and folders that were named.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace fihrist::indexer {

inline constexpr std::string_view kStandardInput = "-";

struct SourceFile {
  std::filesystem::path path;  // absolute
  std::string id;              // relative to the source root that was named; the file name for a file
  std::uint64_t size = 0;
  std::uint64_t modified = 0;  // nanoseconds since 1970
};

struct Unreadable {
  std::filesystem::path path;
  std::string reason;
};

struct Sources {
  std::vector<SourceFile> files;             // in the order of their paths, each once
  std::vector<std::filesystem::path> roots;  // absolute; those that could be read
  std::vector<Unreadable> missing;           // what was named and cannot be looked into
  std::vector<Unreadable> unreadable;        // what was found and cannot be looked into
  bool standard_input = false;
};

// Below a folder: files whose name ends as an article's does, but hidden ones and README files. Links to files are
// followed, links to folders are not. A file that is named is always taken.
Sources find_sources(const std::vector<std::string>& named);

// Whether a walk of the folder `root` takes a file of this path, if it is there.
bool is_walked(const std::filesystem::path& path, const std::filesystem::path& root);

// Whether `path` lies in `folder` or is it.
bool is_below(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace fihrist::indexer

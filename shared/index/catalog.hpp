// What the index knows of each source file, so that an unchanged one need not be read again.
//
// Kept as metadata of the database, so that it is committed together with the file's passages.
#pragma once

#include <xapian.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace fihrist::index {

struct FileState {
  std::string path;                    // absolute
  std::uint64_t size = 0;              // bytes
  std::uint64_t modified = 0;          // nanoseconds since 1970
  std::string hash;                    // of the content
  std::uint64_t articles = 0;          // that it gave
  std::vector<std::string> rejected;   // why it, or parts of it, were skipped
  std::vector<std::string> displaced;  // file terms of those that hold an article of the same id, which this replaced

  bool operator==(const FileState&) const = default;
};

std::string encode(const FileState& state);
FileState decode_file_state(std::string_view bytes);

// A file is known by its term, as its passages carry it.
namespace catalog {

std::optional<FileState> find(const Xapian::Database& database, const std::string& file);
void put(Xapian::WritableDatabase& database, const std::string& file, const FileState& state);
void remove(Xapian::WritableDatabase& database, const std::string& file);
void for_each(const Xapian::Database& database, const std::function<void(const FileState&)>& visit);

}  // namespace catalog

}  // namespace fihrist::index

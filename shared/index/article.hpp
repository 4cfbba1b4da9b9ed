// What is indexed and what is shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "shared/base/date.hpp"

namespace fihrist::index {

// Where an article is from and what is said of it; the same for all its passages.
struct Metadata {
  std::string id;  // the record's own, or the path of its file below the source root
  std::string title;
  std::optional<Date> date;
  std::string source;
  std::string author;
  std::string url;
  std::string path;  // absolute path of its file; empty for standard input

  bool operator==(const Metadata&) const = default;
};

struct Article {
  Metadata metadata;
  std::string language;  // as declared; empty where the article does not say
  std::string body;
  bool has_own_id = false;      // the id was given by the record and is unique in the index
  std::uint64_t line = 0;       // of its file, from 1, where that holds an article a line
  std::string unreadable_date;  // what was written where a date should be; the article is kept without one
};

struct Passage {
  Metadata metadata;
  std::string language;             // ISO 639-1 or "und"
  std::uint64_t offset = 0;         // bytes of the body before it
  std::uint64_t offset_points = 0;  // code points of the body before it
  std::string text;
  std::string copies_key;  // the same for all articles that are copies of one another

  bool operator==(const Passage&) const = default;
};

}  // namespace fihrist::index

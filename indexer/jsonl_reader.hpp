// JSON Lines: one article a line, with the keys id, title, text, lang, date, source, author, url.
#pragma once

#include <istream>
#include <string>

#include "indexer/article_reader.hpp"

namespace fihrist::indexer {

struct Origin {
  std::string id;    // of the file, for articles without an id of their own; empty for standard input
  std::string path;  // absolute; empty for standard input
};

// A line that is no article is rejected with its number and what is wrong; empty lines are passed over. An article
// without an id is known by its url, else by file and line, else by its content. False where reading stopped before the
// end.
bool read_json_lines(std::istream& in, const Origin& origin, const ArticleSink& sink);

}  // namespace fihrist::indexer

// Markdown articles: "key: value" lines between two lines of three dashes, then the text.
//
//   ---
//   title: Suez Canal reopens
//   date: 2021-03-30
//   ---
//   The container ship ...
#pragma once

#include <string_view>

#include "shared/index/article.hpp"

namespace fihrist::indexer {

// Keys: title, date, source, author, url, lang, id. Values may stand in quotes. Other keys are passed over. Without
// front matter, or without a title in it, a heading on the first line is the title.
index::Article read_markdown(std::string_view text);

}  // namespace fihrist::indexer

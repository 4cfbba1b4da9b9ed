// An article that others are to be like, and the query that finds them.
#pragma once

#include <xapian.h>

#include <optional>
#include <string>

#include "searcher/collection.hpp"
#include "searcher/query.hpp"
#include "shared/base/date.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

struct Example {
  std::string article;  // term; empty for a text that is not in the index
  std::string title;
  std::string text;
  std::optional<Date> date;
};

// An article by its id, as results give it; else a file of text. Throws Error where it is neither.
Example find_example(const Xapian::Database& database, const std::string& id_or_file);

// The words that say what the example is about, side by side as they stand in it: those that are frequent in it and
// rare in the index, most of all in its title, and names.
Query query_of(const Example& example, const Collection& collection, text::Analyzer& analyzer);

}  // namespace fihrist::searcher

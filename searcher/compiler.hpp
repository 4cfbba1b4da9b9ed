// Plan -> Xapian query, of stock operators only, so that it runs on a remote server too.
#pragma once

#include <xapian.h>

#include "searcher/collection.hpp"
#include "searcher/plan.hpp"

namespace fihrist::searcher {

enum class Phrases { required, relaxed };

// `collection` gives words the weight they have in their own language; without one, all scale alike.
Xapian::Query compile(const Plan& plan, Phrases phrases, const Collection* collection = nullptr);

// Passages dated within the range; an open end is open.
Xapian::Query compile(const DateRange& dates);

}  // namespace fihrist::searcher

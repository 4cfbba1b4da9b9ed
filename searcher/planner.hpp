// Query -> Plan: the words of a query through the analyzer, its stop words left out, its filters understood.
#pragma once

#include "searcher/parser.hpp"
#include "searcher/plan.hpp"
#include "shared/base/date.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// `exact`: every word as it is spelled. Dates such as 7d count from `today`.
Plan make_plan(const Parsed& parsed, text::Analyzer& analyzer, bool exact, Date today = local_today());

}  // namespace fihrist::searcher

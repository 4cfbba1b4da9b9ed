// Query -> Plan: the words of a query through the analyzer, its stop words left out, its filters understood.
#pragma once

#include <optional>
#include <string_view>

#include "searcher/parser.hpp"
#include "searcher/plan.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

// `exact`: every word as it is spelled.
Plan make_plan(const Parsed& parsed, text::Analyzer& analyzer, bool exact);

// "2023", "2023-01..2023-03", "..2022", "2023-02-06.."; digits of any script. Nothing where it is no range of dates.
std::optional<DateRange> parse_date_range(std::string_view text);

}  // namespace fihrist::searcher

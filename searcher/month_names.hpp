// Names of the months: English ones, and those of the Arabic press from Iraq to Mauritania.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace fihrist::searcher {

// Takes a name as text::fold leaves it, with one space between the words of كانون الثاني. Any calendar's: يناير, جانفي
// and كانون الثاني are January.
std::optional<std::chrono::month> month_named(std::string_view folded);

// كانون and تشرين, which are two months each and want الأول or الثاني behind them.
bool is_half_a_month(std::string_view folded);

std::string_view english_name(std::chrono::month month);

}  // namespace fihrist::searcher

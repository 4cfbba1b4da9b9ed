// The words and numbers that a written date is made of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fihrist::searcher {

// A run of digits or of letters.
struct DatePart {
  std::string_view text;
  std::string signs;  // between it and the part before, without the space around them

  bool is_number() const;
  bool is_year() const;          // of four digits
  bool is_day_or_month() const;  // of one digit or two
  unsigned value() const;        // of at most four digits
};

// Of folded text, which must outlive them. Empty where there are more than in any date, where two points stand
// together, and where a sign stands before the first part or behind the last, but for the point of "Feb.".
std::vector<DatePart> date_parts(std::string_view folded);

}  // namespace fihrist::searcher

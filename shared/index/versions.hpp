// What a program says when asked which version it is.
#pragma once

#include <ostream>
#include <string_view>

namespace fihrist::index {

// With `verbose` also the format of its indexes and the versions of Xapian, ICU and Unicode.
void print_version(std::ostream& out, std::string_view program, bool verbose);

}  // namespace fihrist::index

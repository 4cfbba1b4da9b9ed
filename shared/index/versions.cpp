#include "shared/index/versions.hpp"

#include <unicode/uchar.h>
#include <unicode/uvernum.h>
#include <xapian.h>

#include "shared/index/database.hpp"

namespace fihrist::index {

void print_version(std::ostream& out, std::string_view program, bool verbose) {
  out << program << ' ' << FIHRIST_VERSION << '\n';
  if (!verbose) return;
  out << "index format: " << format_version() << '\n'
      << "Xapian " << Xapian::version_string() << '\n'
      << "ICU " << U_ICU_VERSION << ", Unicode " << U_UNICODE_VERSION << '\n';
}

}  // namespace fihrist::index

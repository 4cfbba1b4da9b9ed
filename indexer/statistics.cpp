#include "indexer/statistics.hpp"

#include <cstdint>
#include <string>

#include "shared/base/date.hpp"
#include "shared/cli/json.hpp"
#include "shared/cli/terminal.hpp"
#include "shared/index/catalog.hpp"
#include "shared/index/database.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::indexer {
namespace {

using index::Field;

// Dates are kept as YYYYMMDD.
std::string iso(const std::string& compact) {
  const auto date = parse_date(compact);
  return date ? to_iso(*date) : std::string();
}

std::uint64_t count_terms(const Xapian::Database& database, Field field) {
  const std::string prefix(index::info(field).prefix);
  std::uint64_t count = 0;
  for (auto it = database.allterms_begin(prefix); it != database.allterms_end(prefix); ++it) ++count;
  return count;
}

cli::Json languages(const Xapian::Database& database) {
  const std::string prefix(index::info(Field::language).prefix);
  cli::Json passages = cli::Json::object();
  for (auto it = database.allterms_begin(prefix); it != database.allterms_end(prefix); ++it) {
    passages[(*it).substr(prefix.size())] = it.get_termfreq();
  }
  return passages;
}

struct Dates {
  std::string first;
  std::string last;
};

// The bounds that Xapian keeps are still those of documents that were removed.
Dates dates(const Xapian::Database& database) {
  Dates found;
  for (auto it = database.valuestream_begin(index::kDateSlot); it != database.valuestream_end(index::kDateSlot); ++it) {
    const std::string date = *it;
    if (found.first.empty() || date < found.first) found.first = date;
    if (date > found.last) found.last = date;
  }
  return found;
}

std::uint64_t bytes_on_disk(const std::filesystem::path& folder) {
  std::uint64_t bytes = 0;
  std::error_code error;  // files may go while a writer is at work
  std::filesystem::recursive_directory_iterator entries(folder, error);
  for (; !error && entries != std::filesystem::recursive_directory_iterator(); entries.increment(error)) {
    std::error_code gone;
    const auto size = entries->file_size(gone);
    if (!gone) bytes += size;
  }
  return bytes;
}

cli::Json collect(const Xapian::Database& database, const std::filesystem::path& folder) {
  std::uint64_t files = 0;
  std::uint64_t skipped = 0;
  index::catalog::for_each(database, [&](const index::FileState& state) {
    ++files;
    skipped += state.rejected.size();
  });
  cli::Json fields = cli::record("stats");
  fields["folder"] = folder.string();
  fields["format"] = index::format_version();
  fields["articles"] = count_terms(database, Field::article);
  fields["passages"] = database.get_doccount();
  fields["passages_by_language"] = languages(database);
  const auto [first_date, last_date] = dates(database);
  fields["first_date"] = iso(first_date);
  fields["last_date"] = iso(last_date);
  fields["files"] = files;
  fields["skipped"] = skipped;
  fields["bytes_on_disk"] = bytes_on_disk(folder);
  return fields;
}

}  // namespace

void print_statistics(const std::filesystem::path& folder, bool json, std::ostream& out) {
  const cli::Json fields =
      index::read({folder}, [&](const Xapian::Database& database) { return collect(database, folder); });
  if (json) return cli::write(out, fields);
  out << "index      " << cli::printable(folder.string()) << " (" << fields["format"].get<std::string>() << ")\n"
      << "articles   " << fields["articles"] << " from " << fields["files"] << " files, " << fields["skipped"]
      << " skipped\n"
      << "passages   " << fields["passages"];
  for (const auto& [language, passages] : fields["passages_by_language"].items()) {
    out << ", " << language << ' ' << passages;
  }
  const auto first = fields["first_date"].get<std::string>();
  out << "\ndates      " << (first.empty() ? "none" : first + " to " + fields["last_date"].get<std::string>()) << '\n'
      << "on disk    " << (fields["bytes_on_disk"].get<std::uint64_t>() + 999) / 1000 << " kB\n";
}

}  // namespace fihrist::indexer

#include "indexer/report.hpp"

#include <array>
#include <cstdio>

#include "shared/cli/json.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::indexer {
namespace {

std::string decimal(double value, int digits) {
  std::array<char, 64> buffer{};
  const int size = std::snprintf(buffer.data(), buffer.size(), "%.*f", digits, value);
  return {buffer.data(), static_cast<std::size_t>(size)};
}

cli::Json summary_record(const Counts& counts, double seconds, bool interrupted) {
  cli::Json fields = cli::record("summary");
  fields["indexed"] = counts.indexed;
  fields["unchanged"] = counts.unchanged;
  fields["removed"] = counts.removed;
  fields["skipped"] = counts.skipped;
  fields["undated"] = counts.undated;
  fields["passages"] = counts.passages;
  fields["bytes"] = counts.bytes;
  fields["seconds"] = seconds;
  fields["interrupted"] = interrupted;
  return fields;
}

}  // namespace

void Report::skipped(const std::filesystem::path& path, const std::string& reason) {
  ++counts_.skipped;
  if (options_.json) {
    cli::Json fields = cli::record("skipped");
    fields["path"] = path.string();
    fields["reason"] = reason;
    cli::write(out_, fields);
  } else {
    err_ << "skipped " << cli::shown_path(path) << ": " << cli::printable(reason) << '\n';
  }
}

void Report::undated(const std::string& article, const std::string& date) {
  if (++counts_.undated == 1) first_undated_ = article + ": \"" + date + "\"";
}

void Report::print_summary(double seconds, bool interrupted) {
  if (options_.json) return cli::write(out_, summary_record(counts_, seconds, interrupted));
  if (counts_.undated > 0) {
    err_ << counts_.undated << " articles have a date that is not YYYY-MM-DD and were indexed without one, first "
         << cli::printable(first_undated_) << '\n';
  }
  if (interrupted) err_ << "interrupted; what was done is kept, run again to go on\n";
  if (options_.quiet) return;
  out_ << "indexed " << counts_.indexed << " articles (" << counts_.passages << " passages, "
       << decimal(static_cast<double>(counts_.bytes) / 1e6, 1) << " MB of text), unchanged " << counts_.unchanged
       << ", removed " << counts_.removed << ", skipped " << counts_.skipped << ", in " << decimal(seconds, 1)
       << " s\n";
}

}  // namespace fihrist::indexer

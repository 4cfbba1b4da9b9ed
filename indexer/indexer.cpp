#include "indexer/indexer.hpp"

#include <chrono>

#include "indexer/name_vocabulary.hpp"
#include "indexer/statistics.hpp"
#include "indexer/update.hpp"
#include "shared/base/error.hpp"
#include "shared/index/database.hpp"
#include "shared/index/versions.hpp"

namespace fihrist::indexer {
namespace {

int exit_code_of(const Counts& counts, bool interrupted) {
  if (interrupted) return exit_code::kInterrupted;
  return counts.skipped > 0 ? exit_code::kIncomplete : exit_code::kSuccess;
}

// A run that could read nothing has failed, and a rebuild without all that was named would lose what is missing.
void check(const Sources& sources, const Options& options) {
  const bool nothing = sources.files.empty() && sources.roots.empty() && !sources.standard_input;
  if (sources.missing.empty() || (!nothing && !options.rebuild)) return;
  const Unreadable& first = sources.missing.front();
  throw Error("cannot read " + cli::shown_path(first.path) + ": " + first.reason, "name existing files and folders");
}

int index_sources(const Options& options, std::istream& in, std::ostream& out, std::ostream& err) {
  const auto started = std::chrono::steady_clock::now();
  const Sources sources = find_sources(options.sources);
  check(sources, options);
  Report report(options.common, out, err);
  Progress progress(options, out, err);
  const auto mode = options.rebuild ? index::Mode::rebuild : index::Mode::update;
  index::Writer writer(options.database, mode, options.lock_timeout);
  Interrupt interrupt;
  bool interrupted = false;
  try {
    Update(writer, report, progress, interrupt).run(sources, in);
  } catch (const Interrupted&) {
    interrupted = true;
  }
  progress.clear();
  if (interrupted && options.rebuild) {
    throw Error("interrupted; the index is as it was before", "run the rebuild again", exit_code::kInterrupted);
  }
  writer.finish();
  write_names(options.database);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - started;
  report.print_summary(taken.count(), interrupted);
  return exit_code_of(report.counts(), interrupted);
}

}  // namespace

int run(const Options& options, std::istream& in, std::ostream& out, std::ostream& err) {
  if (options.common.help) {
    print_help(out);
    return exit_code::kSuccess;
  }
  if (options.common.version) {
    index::print_version(out, "fihrist-index", options.common.verbose);
    return exit_code::kSuccess;
  }
  if (options.statistics) {
    print_statistics(options.database, options.common.json, out);
    return exit_code::kSuccess;
  }
  return index::translate_errors([&] { return index_sources(options, in, out, err); });
}

}  // namespace fihrist::indexer

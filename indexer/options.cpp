#include "indexer/options.hpp"

#include <cmath>

#include "shared/base/error.hpp"

namespace fihrist::indexer {
namespace po = boost::program_options;
namespace {

po::options_description shown_options() {
  po::options_description options("Indexing");
  options.add_options()                                                                              //
      ("db,d", po::value<std::string>(), "index folder; default $FIHRIST_DB, else ./fihrist.db")     //
      ("rebuild", "build anew beside the old index, compact, and swap in atomically")                //
      ("stats", "say what is in the index, change nothing")                                          //
      ("lock-timeout", po::value<double>()->default_value(0), "seconds to wait for another writer")  //
      ("progress", po::value<std::string>()->default_value("auto"), "auto (on a terminal), json or never");
  return options.add(cli::common_options());
}

ProgressMode read_progress(const std::string& mode) {
  if (mode == "auto") return ProgressMode::automatic;
  if (mode == "json") return ProgressMode::json;
  if (mode == "never") return ProgressMode::never;
  throw Error("--progress=" + mode + " is not one of auto, json, never");
}

std::chrono::milliseconds read_timeout(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0 || seconds > 1e6) {
    throw Error("--lock-timeout takes a number of seconds from 0 to 1000000");
  }
  return std::chrono::milliseconds(static_cast<long>(seconds * 1000));
}

}  // namespace

Options parse_options(int argc, const char* const* argv) {
  const po::variables_map values = cli::parse_command_line(argc, argv, shown_options());
  Options options;
  options.common = cli::read_common(values);
  options.database =
      values.contains("db") ? std::filesystem::path(values["db"].as<std::string>()) : cli::default_database();
  if (values.contains("operand")) options.sources = values["operand"].as<std::vector<std::string>>();
  options.rebuild = values.contains("rebuild");
  options.statistics = values.contains("stats");
  options.lock_timeout = read_timeout(values["lock-timeout"].as<double>());
  options.progress = read_progress(values["progress"].as<std::string>());
  const bool answers_itself = options.common.help || options.common.version;
  if (answers_itself) return options;
  if (options.statistics && (options.rebuild || !options.sources.empty())) {
    throw Error("--stats takes no sources and changes nothing");
  }
  if (!options.statistics && options.sources.empty()) {
    throw Error("nothing to index", "name files or folders, or - for JSON Lines on standard input; see --help");
  }
  return options;
}

void print_help(std::ostream& out) {
  out << "Usage: fihrist-index [OPTIONS] SOURCE...\n\n"
         "Indexes articles in English and Arabic: .txt, .md (with front matter) and .jsonl files, folders of them,\n"
         "and - for JSON Lines on standard input. Run again, it reads what is new or changed and removes what was\n"
         "deleted under the folders named.\n\n"
      << shown_options()
      << "\nExit status: 0 all well, 1 some files were skipped (each is named with its reason), 2 failed,\n"
         "75 another writer holds the index, 130 interrupted (what was done is kept).\n\n"
         "Example: fihrist-index -d news.db articles/ wire.jsonl\n";
}

}  // namespace fihrist::indexer

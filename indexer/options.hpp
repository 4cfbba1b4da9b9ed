// What a command line asks of the indexer.
#pragma once

#include <chrono>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "shared/cli/options.hpp"

namespace fihrist::indexer {

enum class ProgressMode { automatic, json, never };

struct Options {
  cli::CommonOptions common;
  std::filesystem::path database;
  std::vector<std::string> sources;  // files, folders, "-"
  bool rebuild = false;
  bool statistics = false;
  std::chrono::milliseconds lock_timeout{0};
  ProgressMode progress = ProgressMode::automatic;
};

// Throws Error for what cannot be understood or done.
Options parse_options(int argc, const char* const* argv);

void print_help(std::ostream& out);

}  // namespace fihrist::indexer

// Options that both programs have, and one way to read a command line.
#pragma once

#include <boost/program_options.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "shared/cli/terminal.hpp"

namespace fihrist::cli {

// What a command line asks for beside its own work.
struct CommonOptions {
  bool json = false;
  bool quiet = false;
  bool verbose = false;
  bool help = false;
  bool version = false;
  When color = When::automatic;
};

boost::program_options::options_description common_options();

CommonOptions read_common(const boost::program_options::variables_map& values);

// Of an option that is auto, always or never.
When read_when(const boost::program_options::variables_map& values, const char* option);

// Reads options and positional arguments ("operand"). Options after operands are accepted, "--" ends them,
// abbreviations are not guessed. Throws Error for what it does not understand.
boost::program_options::variables_map parse_command_line(int argc, const char* const* argv,
                                                         const boost::program_options::options_description& shown);

// The folder that the environment variable names, else one below $HOME; nothing where neither is set.
std::optional<std::filesystem::path> user_folder(const char* variable, const std::filesystem::path& below_home);

// $FIHRIST_DB, else ./fihrist.db
std::filesystem::path default_database();

}  // namespace fihrist::cli

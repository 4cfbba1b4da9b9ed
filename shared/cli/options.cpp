#include "shared/cli/options.hpp"

#include <cstdlib>
#include <string_view>

#include "shared/base/error.hpp"

namespace fihrist::cli {
namespace po = boost::program_options;
namespace {

// What is set to nothing is not set.
std::optional<std::string> environment(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0' ? std::optional<std::string>(value) : std::nullopt;
}

}  // namespace

po::options_description common_options() {
  po::options_description options("Both programs");
  options.add_options()                                                                    //
      ("json", "JSON Lines on standard output")                                            //
      ("color", po::value<std::string>()->default_value("auto"), "auto, always or never")  //
      ("quiet,q", "no progress and no summary")                                            //
      ("verbose,v", "say more")                                                            //
      ("help,h", "this text")                                                              //
      ("version,V", "version; with --verbose also of the libraries and of the index format");
  return options;
}

CommonOptions read_common(const po::variables_map& values) {
  CommonOptions common;
  common.json = values.contains("json");
  common.quiet = values.contains("quiet");
  common.verbose = values.contains("verbose");
  common.help = values.contains("help");
  common.version = values.contains("version");
  common.color = read_when(values, "color");
  return common;
}

When read_when(const po::variables_map& values, const char* option) {
  const auto when = values[option].as<std::string>();
  if (when == "auto") return When::automatic;
  if (when == "always") return When::always;
  if (when == "never") return When::never;
  throw Error("--" + std::string(option) + "=" + printable(when) + " is not one of auto, always, never");
}

po::variables_map parse_command_line(int argc, const char* const* argv, const po::options_description& shown) {
  po::options_description hidden;
  hidden.add_options()("operand", po::value<std::vector<std::string>>());
  po::options_description all;
  all.add(shown).add(hidden);
  po::positional_options_description operands;
  operands.add("operand", -1);
  const int style = po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
  po::variables_map values;
  try {
    po::store(po::command_line_parser(argc, argv).options(all).positional(operands).style(style).run(), values);
  } catch (const po::error& error) {
    throw Error(printable(error.what()), "--help lists the options; words that begin with - go behind --");
  }
  return values;
}

std::optional<std::filesystem::path> user_folder(const char* variable, const std::filesystem::path& below_home) {
  if (const auto folder = environment(variable)) return folder;
  if (const auto home = environment("HOME")) return std::filesystem::path(*home) / below_home;
  return std::nullopt;
}

std::filesystem::path default_database() {
  return environment("FIHRIST_DB").value_or("fihrist.db");
}

}  // namespace fihrist::cli

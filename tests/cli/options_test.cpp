#include "shared/cli/options.hpp"

#include <gmock/gmock.h>

#include <cstdlib>

#include "shared/base/error.hpp"

namespace fihrist::cli {
namespace {

namespace po = boost::program_options;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

po::variables_map parse(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "fihrist");
  po::options_description options = common_options();
  options.add_options()("limit,n", po::value<int>());
  return parse_command_line(static_cast<int>(arguments.size()), arguments.data(), options);
}

std::vector<std::string> operands(const std::vector<const char*>& arguments) {
  const auto values = parse(arguments);
  return values.contains("operand") ? values["operand"].as<std::vector<std::string>>() : std::vector<std::string>{};
}

std::string refusal(const std::vector<const char*>& arguments) {
  try {
    read_common(parse(arguments));
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), exit_code::kFailure);
    return error.what();
  }
  return "accepted";
}

TEST(CommandLine, MixesOptionsAndOperands) {
  EXPECT_THAT(operands({"بيروت", "-n", "3", "port", "--json"}), ElementsAre("بيروت", "port"));
  EXPECT_EQ(parse({"port", "-n3"})["limit"].as<int>(), 3);
  EXPECT_EQ(parse({"--limit=4"})["limit"].as<int>(), 4);
}

TEST(CommandLine, TakesEverythingBehindTwoDashesForOperands) {
  EXPECT_THAT(operands({"--json", "--", "--help", "-x"}), ElementsAre("--help", "-x"));
}

TEST(CommandLine, TakesASingleDashForAnOperand) {
  EXPECT_THAT(operands({"-"}), ElementsAre("-"));
}

TEST(CommandLine, RefusesWhatItDoesNotUnderstandByName) {
  EXPECT_THAT(refusal({"--frobnicate"}), HasSubstr("frobnicate"));
  EXPECT_THAT(refusal({"-x"}), HasSubstr("-x"));
  EXPECT_THAT(refusal({"--limit"}), HasSubstr("limit"));
  EXPECT_THAT(refusal({"--limit=many"}), HasSubstr("many"));
  EXPECT_THAT(refusal({"--limit=3", "--limit=4"}), HasSubstr("limit"));
  EXPECT_THAT(refusal({"--json=yes"}), HasSubstr("json"));
}

TEST(CommandLine, GuessesNoAbbreviations) {
  EXPECT_THAT(refusal({"--verb"}), HasSubstr("verb"));
}

TEST(CommandLine, ShowsNoEscapeSequenceInARefusal) {
  const std::string message = refusal({"--\x1B[31mred\u202E"});
  EXPECT_THAT(message, HasSubstr("red"));
  EXPECT_THAT(message, Not(HasSubstr("\x1B")));
  EXPECT_THAT(message, Not(HasSubstr("\u202E")));
}

TEST(CommonOptions, AreOffUnlessAskedFor) {
  const CommonOptions none = read_common(parse({}));
  EXPECT_FALSE(none.json || none.quiet || none.verbose || none.help || none.version);
  EXPECT_EQ(none.color, When::automatic);
}

TEST(CommonOptions, HaveShortForms) {
  const CommonOptions all = read_common(parse({"-qvhV", "--json"}));
  EXPECT_TRUE(all.json && all.quiet && all.verbose && all.help && all.version);
}

TEST(CommonOptions, KnowWhenToColor) {
  EXPECT_EQ(read_common(parse({"--color=always"})).color, When::always);
  EXPECT_EQ(read_common(parse({"--color", "never"})).color, When::never);
  EXPECT_EQ(read_common(parse({"--color=auto"})).color, When::automatic);
  EXPECT_THAT(refusal({"--color=pink"}), HasSubstr("pink"));
}

TEST(DefaultDatabase, IsTheOneOfTheEnvironment) {
  ::setenv("FIHRIST_DB", "/archive/news.db", 1);
  EXPECT_EQ(default_database(), "/archive/news.db");
  ::setenv("FIHRIST_DB", "", 1);
  EXPECT_EQ(default_database(), "fihrist.db");
  ::unsetenv("FIHRIST_DB");
  EXPECT_EQ(default_database(), "fihrist.db");
}

TEST(UserFolder, IsTheOneOfTheEnvironmentElseBelowHome) {
  ::setenv("FIHRIST_TEST_HOME", "/state", 1);
  EXPECT_EQ(user_folder("FIHRIST_TEST_HOME", ".state"), "/state");
  ::setenv("FIHRIST_TEST_HOME", "", 1);
  ::setenv("HOME", "/home/you", 1);
  EXPECT_EQ(user_folder("FIHRIST_TEST_HOME", ".state"), "/home/you/.state");
  ::unsetenv("FIHRIST_TEST_HOME");
  ::unsetenv("HOME");
  EXPECT_EQ(user_folder("FIHRIST_TEST_HOME", ".state"), std::nullopt);
}

}  // namespace
}  // namespace fihrist::cli

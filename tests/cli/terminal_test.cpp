#include "shared/cli/terminal.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <stdexcept>

#include "shared/base/utf8.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::cli {
namespace {

// Makes standard output what `descriptor` is until the end of the scope.
class Output {
 public:
  explicit Output(int descriptor) : descriptor_(descriptor), before_(::dup(STDOUT_FILENO)) {
    std::fflush(stdout);
    if (descriptor < 0 || ::dup2(descriptor, STDOUT_FILENO) < 0) throw std::runtime_error("no standard output");
  }
  ~Output() {
    ::dup2(before_, STDOUT_FILENO);
    ::close(before_);
    ::close(descriptor_);
  }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

 private:
  int descriptor_;
  int before_;
};

class Color : public testing::Test {
 protected:
  Color() : controller_(::posix_openpt(O_RDWR | O_NOCTTY)) {
    ::grantpt(controller_);
    ::unlockpt(controller_);
    ::unsetenv("NO_COLOR");
    ::setenv("TERM", "xterm-256color", 1);
  }
  void SetUp() override {
    const int descriptor = controller_ < 0 ? -1 : terminal();
    if (descriptor < 0) GTEST_SKIP() << "no pseudo terminals here (is /dev/pts mounted?)";
    ::close(descriptor);
  }
  ~Color() override {
    ::close(controller_);
    ::unsetenv("NO_COLOR");
  }
  Color(const Color&) = delete;
  Color& operator=(const Color&) = delete;

  int terminal() const { return ::open(::ptsname(controller_), O_RDWR | O_NOCTTY); }
  static int file() { return ::open("/dev/null", O_WRONLY); }

 private:
  int controller_;
};

TEST_F(Color, IsForTerminals) {
  {
    const Output output(terminal());
    EXPECT_TRUE(use_color(When::automatic));
  }
  const Output output(file());
  EXPECT_FALSE(use_color(When::automatic));
}

TEST_F(Color, IsSwitchedOffByNoColorUnlessItIsEmpty) {
  const Output output(terminal());
  ::setenv("NO_COLOR", "1", 1);
  EXPECT_FALSE(use_color(When::automatic));
  ::setenv("NO_COLOR", "", 1);
  EXPECT_TRUE(use_color(When::automatic));
}

TEST_F(Color, IsNotForDumbTerminals) {
  const Output output(terminal());
  ::setenv("TERM", "dumb", 1);
  EXPECT_FALSE(use_color(When::automatic));
  ::unsetenv("TERM");
  EXPECT_FALSE(use_color(When::automatic));
}

TEST_F(Color, IsAsAskedForWhateverTheEnvironment) {
  ::setenv("NO_COLOR", "1", 1);
  {
    const Output output(file());
    EXPECT_TRUE(use_color(When::always));
  }
  ::unsetenv("NO_COLOR");
  const Output output(terminal());
  EXPECT_FALSE(use_color(When::never));
}

class Columns : public Color {
 protected:
  Columns() { ::setenv("COLUMNS", "72", 1); }
  ~Columns() override { ::unsetenv("COLUMNS"); }
};

TEST_F(Columns, AreWhatTheTerminalSaysElseTheEnvironment) {
  const Output output(terminal());
  ::winsize size{};
  ASSERT_EQ(::ioctl(STDOUT_FILENO, TIOCSWINSZ, &size), 0);
  EXPECT_EQ(columns(Stream::output), 72U);
  ::setenv("COLUMNS", "wide", 1);
  EXPECT_EQ(columns(Stream::output), 0U);
  size.ws_col = 50;
  ASSERT_EQ(::ioctl(STDOUT_FILENO, TIOCSWINSZ, &size), 0);
  EXPECT_EQ(columns(Stream::output), 50U);
}

TEST_F(Columns, AreNoneWithoutATerminal) {
  const Output output(file());
  EXPECT_EQ(columns(Stream::output), 0U);
}

TEST(Printable, KeepsText) {
  EXPECT_EQ(printable("«بيروت» Erdoğan, 日本 😀"), "«بيروت» Erdoğan, 日本 😀");
  EXPECT_EQ(printable("الْقـــاهِرة"), "الْقـــاهِرة");
  EXPECT_EQ(printable("می\u200Cخواهم"), "می\u200Cخواهم");
}

TEST(Printable, MakesLineEndsAndTabsSpaces) {
  EXPECT_EQ(printable("a\nb\tc\r\nd"), "a b c  d");
}

TEST(Printable, LeavesOutEscapeSequencesAndBidiControls) {
  EXPECT_EQ(printable("\x1B[31mred\x07"), "[31mred");
  EXPECT_EQ(printable("a\u009B31mb\u0085\x7F"), "a31mb");
  EXPECT_EQ(printable("a\u202Ecba\u2066\u2069\u061C\u200E\u200F\u2028"), "acba");
  EXPECT_EQ(printable(std::string_view("a\0b", 3)), "ab");
}

TEST(Printable, ShowsIllFormedBytesAsReplacementCharacters) {
  EXPECT_EQ(printable("a\xFFz\xE2\x82"), "a\uFFFDz\uFFFD");
}

TEST(Printable, LeavesNothingUnprintableAndNothingIllFormed) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string shown = printable(tests::RandomText(seed).make(40, true));
    EXPECT_EQ(find_ill_formed(shown), std::nullopt);
    EXPECT_EQ(printable(shown), shown);
    for (std::size_t at = 0; at < shown.size();) EXPECT_FALSE(is_unprintable(next_code_point(shown, at)));
  }
}

}  // namespace
}  // namespace fihrist::cli

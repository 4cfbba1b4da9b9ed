// What main() does: runs a program, prints an Error once, gives the exit code.
#pragma once

#include <functional>

namespace fihrist::cli {

// Calls run() with the arguments. An Error is printed as "error:" and "hint:" lines on standard error, or as a record
// where --json is among the arguments. A reader that closed standard output ends the program without a word.
int run_program(int argc, const char* const* argv, const std::function<int()>& run);

}  // namespace fihrist::cli

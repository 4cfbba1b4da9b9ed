#include "shared/cli/program.hpp"

#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <new>
#include <string_view>

#include "shared/base/error.hpp"
#include "shared/cli/json.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::cli {
namespace {

int report(const Error& error, bool json) {
  std::cout.flush();
  if (json) {
    Json fields = record("error");
    fields["message"] = error.what();
    fields["hint"] = error.hint();
    fields["exit"] = error.exit();
    write(std::cerr, fields);
  } else {
    std::cerr << "error: " << printable(error.what()) << '\n';
    if (!error.hint().empty()) std::cerr << "hint: " << printable(error.hint()) << '\n';
  }
  return error.exit();
}

}  // namespace

int run_program(int argc, const char* const* argv, const std::function<int()>& run) {
  std::signal(SIGPIPE, SIG_DFL);
  const bool json =
      std::any_of(argv, argv + argc, [](std::string_view arg) { return arg == "--json" || arg == "--format=json"; });
  try {
    const int code = run();
    std::cout.flush();
    if (!std::cout) throw Error("cannot write to standard output", "is the disk full?");
    return code;
  } catch (const Error& error) {
    return report(error, json);
  } catch (const std::bad_alloc&) {
    return report(Error("out of memory"), json);
  } catch (const std::exception& error) {
    return report(Error(error.what()), json);
  }
}

}  // namespace fihrist::cli

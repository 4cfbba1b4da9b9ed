// What ends a program: a sentence for the user, what to do next, and the exit code a script sees.
//
// Thrown for failures after which the run cannot go on; printed in one place, cli::run_program().
// What concerns one article or one word of a query is a value, not an Error.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace fihrist {

namespace exit_code {
inline constexpr int kSuccess = 0;
inline constexpr int kIncomplete = 1;  // the indexer skipped files; the searcher found nothing
inline constexpr int kFailure = 2;
inline constexpr int kLocked = 75;  // EX_TEMPFAIL: another writer holds the index
inline constexpr int kInterrupted = 130;
}  // namespace exit_code

class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, std::string hint = {}, int exit = exit_code::kFailure)
      : std::runtime_error(message), hint_(std::move(hint)), exit_(exit) {}

  const std::string& hint() const { return hint_; }
  int exit() const { return exit_; }

 private:
  std::string hint_;
  int exit_;
};

}  // namespace fihrist

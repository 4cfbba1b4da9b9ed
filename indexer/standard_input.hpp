// Standard input that a signal can interrupt while nothing comes in.
#pragma once

#include <array>
#include <streambuf>

namespace fihrist::indexer {

// Reads a file descriptor. Ends when a signal arrives that is blocked elsewhere, which stays pending; throws
// std::system_error where reading fails.
class StandardInput : public std::streambuf {
 public:
  explicit StandardInput(int file) : file_(file) {}

 protected:
  int_type underflow() override;

 private:
  bool wait() const;

  int file_;
  std::array<char, 65536> buffer_{};
};

}  // namespace fihrist::indexer

#include "indexer/standard_input.hpp"

#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>

namespace fihrist::indexer {
namespace {

// Lets poll() return, and leaves the signal pending for whoever asks for it.
void keep_pending(int signal) {
  std::raise(signal);
}

}  // namespace

// False when a signal arrived first. Only while it waits are signals let in, so that none can be missed in between.
bool StandardInput::wait() const {
  sigset_t blocked;
  sigprocmask(SIG_BLOCK, nullptr, &blocked);
  struct sigaction keep {};
  keep.sa_handler = &keep_pending;
  struct sigaction interrupt {};
  struct sigaction terminate {};
  const bool waits_for_interrupt = sigismember(&blocked, SIGINT) == 1;
  const bool waits_for_terminate = sigismember(&blocked, SIGTERM) == 1;
  if (waits_for_interrupt) sigaction(SIGINT, &keep, &interrupt);
  if (waits_for_terminate) sigaction(SIGTERM, &keep, &terminate);
  sigset_t open = blocked;
  sigdelset(&open, SIGINT);
  sigdelset(&open, SIGTERM);
  pollfd input{file_, POLLIN, 0};
  const bool ready = ::ppoll(&input, 1, nullptr, &open) > 0;
  if (waits_for_interrupt) sigaction(SIGINT, &interrupt, nullptr);
  if (waits_for_terminate) sigaction(SIGTERM, &terminate, nullptr);
  return ready;
}

StandardInput::int_type StandardInput::underflow() {
  if (!wait()) return traits_type::eof();
  const ssize_t size = ::read(file_, buffer_.data(), buffer_.size());
  if (size < 0) throw std::system_error(errno, std::generic_category());
  setg(buffer_.data(), buffer_.data(), buffer_.data() + size);
  return size == 0 ? traits_type::eof() : traits_type::to_int_type(buffer_.front());
}

}  // namespace fihrist::indexer

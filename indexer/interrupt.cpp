#include "indexer/interrupt.hpp"

#include <ctime>
#include <initializer_list>

namespace fihrist::indexer {

Interrupt::Interrupt() {
  sigemptyset(&signals_);
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction before {};
    sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) sigaddset(&signals_, signal);  // as under nohup
  }
  sigprocmask(SIG_BLOCK, &signals_, &before_);
}

Interrupt::~Interrupt() {
  sigprocmask(SIG_SETMASK, &before_, nullptr);
}

bool Interrupt::requested() {
  if (requested_) return true;
  const timespec no_wait{};
  requested_ = sigtimedwait(&signals_, nullptr, &no_wait) > 0;
  if (requested_) sigprocmask(SIG_SETMASK, &before_, nullptr);
  return requested_;
}

}  // namespace fihrist::indexer

// Ctrl-C: the first one lets the run finish an article, commit and report; the second ends it at once.
#pragma once

#include <csignal>

namespace fihrist::indexer {

// Takes SIGINT and SIGTERM in while it lives.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  bool requested();

 private:
  sigset_t signals_{};
  sigset_t before_{};
  bool requested_ = false;
};

}  // namespace fihrist::indexer

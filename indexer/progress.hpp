// Tells somebody who waits how far the run is.
#pragma once

#include <chrono>
#include <cstdint>
#include <ostream>

#include "indexer/options.hpp"

namespace fihrist::indexer {

class Progress {
 public:
  // A line on `err` where that is a terminal, or records on `out`; nothing where neither is wanted.
  Progress(const Options& options, std::ostream& out, std::ostream& err);

  void start(std::uint64_t total_bytes) { total_bytes_ = total_bytes; }

  // At most ten times a second.
  void show(std::uint64_t articles, std::uint64_t bytes);

  // Takes the line off the terminal.
  void clear();

 private:
  std::ostream* line_ = nullptr;
  std::ostream* records_ = nullptr;
  std::uint64_t total_bytes_ = 0;
  std::chrono::steady_clock::time_point next_{};
};

}  // namespace fihrist::indexer

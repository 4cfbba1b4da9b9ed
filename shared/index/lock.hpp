// One writer at a time. The kernel lets go when the process ends, however it ends.
#pragma once

#include <chrono>
#include <filesystem>

namespace fihrist::index {

class Lock {
 public:
  // Waits up to `timeout` for another writer to finish; then throws Error with exit_code::kLocked.
  Lock(const std::filesystem::path& folder, std::chrono::milliseconds timeout);
  ~Lock();
  Lock(const Lock&) = delete;
  Lock& operator=(const Lock&) = delete;

 private:
  int file_;
};

}  // namespace fihrist::index

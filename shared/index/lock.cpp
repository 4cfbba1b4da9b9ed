#include "shared/index/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <thread>

#include "shared/base/error.hpp"

namespace fihrist::index {
namespace {

// What the holder wrote: its process id.
std::string holder(int file) {
  std::array<char, 32> buffer{};
  const ssize_t size = ::pread(file, buffer.data(), buffer.size(), 0);
  std::string id(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  while (!id.empty() && id.back() == '\n') id.pop_back();
  return id.empty() ? "another process" : "process " + id;
}

}  // namespace

Lock::Lock(const std::filesystem::path& folder, std::chrono::milliseconds timeout)
    : file_(::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
  if (file_ < 0) {
    throw Error("cannot write to " + folder.string() + ": " + std::strerror(errno), "check the folder's permissions");
  }
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  while (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
    if (std::chrono::steady_clock::now() >= deadline) {
      const std::string who = holder(file_);
      ::close(file_);
      throw Error("the index in " + folder.string() + " is being written by " + who,
                  "try again when it has finished, or wait for it with --lock-timeout SECONDS", exit_code::kLocked);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  const std::string id = std::to_string(::getpid()) + "\n";
  // The id only helps to word a message, so failing to write it is no reason to stop.
  if (::ftruncate(file_, 0) == 0) static_cast<void>(::pwrite(file_, id.data(), id.size(), 0) == 0);
}

Lock::~Lock() {
  ::close(file_);
}

}  // namespace fihrist::index

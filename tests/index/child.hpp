// Another process that does something and then waits to be ended.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <functional>
#include <stdexcept>

namespace fihrist::tests {

class Child {
 public:
  // Returns when `work` is done; what it holds it holds until the child ends.
  explicit Child(const std::function<void(const std::function<void()>& wait)>& work) {
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0) throw std::runtime_error("no pipe");
    id_ = ::fork();
    if (id_ == 0) {
      work([&] {
        if (::write(pipe[1], "r", 1) != 1) ::_exit(2);
        for (;;) ::pause();
      });
      ::_exit(1);
    }
    ::close(pipe[1]);
    char ready = 0;
    const bool is_ready = ::read(pipe[0], &ready, 1) == 1;
    ::close(pipe[0]);
    if (!is_ready) {
      kill();
      throw std::runtime_error("the child failed");
    }
  }
  ~Child() { kill(); }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  pid_t id() const { return id_; }

  void kill() {
    if (id_ <= 0) return;
    ::kill(id_, SIGKILL);
    ::waitpid(id_, nullptr, 0);
    id_ = 0;
  }

 private:
  pid_t id_ = 0;
};

}  // namespace fihrist::tests

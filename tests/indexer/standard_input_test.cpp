#include "indexer/standard_input.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <istream>
#include <string>
#include <system_error>
#include <thread>

#include "indexer/interrupt.hpp"

namespace fihrist::indexer {
namespace {

class APipe : public testing::Test {
 protected:
  APipe() { EXPECT_EQ(::pipe(ends_.data()), 0); }
  ~APipe() override {
    ::close(ends_[0]);
    close();
  }
  void write(const std::string& text) const {
    EXPECT_EQ(::write(ends_[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
  }
  void close() {
    if (ends_[1] >= 0) ::close(ends_[1]);
    ends_[1] = -1;
  }
  std::string read_all() const {
    StandardInput buffer(ends_[0]);
    return {std::istreambuf_iterator<char>(&buffer), {}};
  }

  std::array<int, 2> ends_{};
};

TEST_F(APipe, IsReadToItsEndInWhateverPiecesItComes) {
  std::string all;
  for (int i = 0; i < 30'000; ++i) all += std::to_string(i) + '\n';
  std::thread writer([&] {
    for (std::size_t at = 0; at < all.size(); at += 777) write(all.substr(at, 777));
    close();
  });
  EXPECT_EQ(read_all(), all);
  writer.join();
}

TEST_F(APipe, ThatStaysSilentIsLeftWhenTheUserAsksToStop) {
  Interrupt interrupt;
  write("line");
  ::raise(SIGINT);
  read_all();
  EXPECT_TRUE(interrupt.requested());
}

TEST(StandardInput, ThatCannotBeReadIsAnError) {
  const int folder = ::open("/", O_RDONLY | O_CLOEXEC);
  StandardInput buffer(folder);
  EXPECT_THROW(buffer.sgetc(), std::system_error);
  ::close(folder);
}

}  // namespace
}  // namespace fihrist::indexer

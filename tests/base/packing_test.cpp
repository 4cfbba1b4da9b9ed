#include "shared/base/packing.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <utility>
#include <vector>

#include "shared/base/error.hpp"

namespace fihrist {
namespace {

constexpr std::uint64_t kLargest = std::numeric_limits<std::uint64_t>::max();

std::string packed_number(std::uint64_t number) {
  Packer packer;
  packer.put(number);
  return packer.take();
}

TEST(Packing, GivesBackWhatWasPut) {
  const std::vector<std::uint64_t> numbers = {0, 1, 127, 128, 16383, 16384, 0xFFFFFFFF, kLargest - 1, kLargest};
  const std::vector<std::string> strings = {"", "a", std::string("\0\xFF\x80", 3), "بيروت", std::string(100000, 'x')};
  Packer packer;
  for (const auto number : numbers) packer.put(number);
  for (const auto& string : strings) packer.put(string);
  const std::string bytes = packer.take();
  Unpacker unpacker(bytes);
  for (const auto number : numbers) EXPECT_EQ(unpacker.number(), number);
  for (const auto& string : strings) EXPECT_EQ(unpacker.string(), string);
  EXPECT_TRUE(unpacker.at_end());
}

TEST(Packing, RefusesARecordThatWasCutOff) {
  Packer packer;
  packer.put(std::uint64_t{300});
  packer.put("Beirut");
  const std::string bytes = packer.take();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    Unpacker unpacker(std::string_view(bytes).substr(0, size));
    const auto read = [&] { return std::pair(unpacker.number(), unpacker.string()); };
    EXPECT_THROW(read(), Error) << size << " bytes";
  }
}

TEST(Packing, RefusesAStringLongerThanTheRecord) {
  for (const std::uint64_t size : {std::uint64_t{4}, std::uint64_t{1} << 32, kLargest}) {
    const std::string bytes = packed_number(size) + "abc";
    EXPECT_THROW(Unpacker(bytes).string(), Error) << size;
  }
}

TEST(Packing, RefusesANumberThatDoesNotFit) {
  EXPECT_THROW(Unpacker(std::string(9, '\xFF') + '\x02').number(), Error);
  EXPECT_THROW(Unpacker(std::string(10, '\x80') + '\x01').number(), Error);
  EXPECT_THROW(Unpacker(std::string(100, '\xFF')).number(), Error);
}

TEST(Packing, SurvivesAnyBytes) {
  std::mt19937 random(1);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(random() % 40, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    Unpacker unpacker(bytes);
    std::size_t read = 0;
    try {
      while (!unpacker.at_end()) read += 1 + unpacker.string().size();
    } catch (const Error& error) {
      EXPECT_FALSE(error.hint().empty());
    }
    EXPECT_LE(read, bytes.size());
  }
}

}  // namespace
}  // namespace fihrist

// Numbers and strings in one byte string, as records are kept in the index. Reading checks every length.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fihrist {

class Packer {
 public:
  void put(std::uint64_t number);  // 7 bits a byte, low ones first
  void put(std::string_view bytes);
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

// Throws Error on bytes that no Packer wrote.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number();
  std::string string();
  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

}  // namespace fihrist

#include "shared/base/packing.hpp"

#include "shared/base/error.hpp"

namespace fihrist {
namespace {

[[noreturn]] void damaged() {
  throw Error("a record of the index is damaged", "run fihrist-index --rebuild");
}

}  // namespace

void Packer::put(std::uint64_t number) {
  for (; number >= 0x80; number >>= 7) bytes_.push_back(static_cast<char>(number | 0x80));
  bytes_.push_back(static_cast<char>(number));
}

void Packer::put(std::string_view bytes) {
  put(std::uint64_t{bytes.size()});
  bytes_.append(bytes);
}

std::uint64_t Unpacker::number() {
  std::uint64_t result = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (rest_.empty()) damaged();
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    if (shift == 63 && byte > 1) break;
    result |= std::uint64_t{byte & 0x7FU} << shift;
    if (byte < 0x80) return result;
  }
  damaged();
}

std::string Unpacker::string() {
  const std::uint64_t size = number();
  if (size > rest_.size()) damaged();
  std::string result(rest_.substr(0, size));
  rest_.remove_prefix(size);
  return result;
}

}  // namespace fihrist

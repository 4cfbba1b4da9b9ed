#include "shared/crosslingual/vocabulary.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

#include "shared/base/error.hpp"
#include "shared/crosslingual/vocabulary_format.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::uint64_t kMaxCount = UINT32_MAX;  // of anything; keeps sums of sizes from overflowing

// Cuts arrays off the front of what a file holds.
class Cutter {
 public:
  explicit Cutter(std::string_view bytes) : rest_(bytes) {}

  template <typename Record>
  std::span<const Record> cut(std::uint64_t count) {
    if (count > kMaxCount || aligned(count * sizeof(Record)) > rest_.size()) throw_damaged_vocabulary();
    const auto* records = reinterpret_cast<const Record*>(rest_.data());
    rest_.remove_prefix(aligned(count * sizeof(Record)));
    return {records, static_cast<std::size_t>(count)};
  }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

}  // namespace

void throw_damaged_vocabulary() {
  throw Error("the vocabulary of names is damaged", "index again");
}

class Vocabulary::Mapping {
 public:
  explicit Mapping(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) throw Error("cannot read " + file.string() + ": " + std::strerror(errno));
    struct stat status {};
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    size_ = regular ? static_cast<std::size_t>(status.st_size) : 0;
    if (size_ > 0) address_ = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
    ::close(descriptor);
    if (size_ == 0 || address_ == MAP_FAILED) throw_damaged_vocabulary();
  }
  ~Mapping() { ::munmap(address_, size_); }
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;

  std::string_view bytes() const { return {static_cast<const char*>(address_), size_}; }

 private:
  void* address_ = MAP_FAILED;
  std::size_t size_ = 0;
};

Vocabulary::~Vocabulary() = default;
Vocabulary::Vocabulary(Vocabulary&&) noexcept = default;
Vocabulary& Vocabulary::operator=(Vocabulary&&) noexcept = default;

Vocabulary::Vocabulary(const std::filesystem::path& file) : mapping_(std::make_unique<Mapping>(file)) {
  Cutter cutter(mapping_->bytes());
  const VocabularyHeader& header = cutter.cut<VocabularyHeader>(1).front();
  if (header.magic != kVocabularyMagic || header.byte_order != kVocabularyByteOrder) throw_damaged_vocabulary();
  for (std::size_t script = 0; script < kScripts; ++script) {
    const VocabularyCounts& counts = header.counts[script];
    if (counts.words >= kMaxCount) throw_damaged_vocabulary();
    Part& part = parts_[script];
    part.tree.next = cutter.cut<std::uint32_t>(counts.nodes);
    part.passages = cutter.cut<std::uint32_t>(counts.words);
    part.begins = cutter.cut<std::uint32_t>(counts.words + 1);
    part.tree.letters = cutter.cut<std::uint8_t>(counts.nodes);
    part.tree.depths = cutter.cut<std::uint8_t>(counts.nodes);
    const auto text = cutter.cut<char>(counts.text);
    part.text = {text.data(), text.size()};
  }
  if (!cutter.at_end()) throw_damaged_vocabulary();
}

WordTree Vocabulary::tree(Script script) const {
  return parts_[place(script)].tree;
}

std::string_view Vocabulary::word(Script script, std::uint32_t number) const {
  const Part& part = parts_[place(script)];
  if (number >= part.passages.size()) throw_damaged_vocabulary();
  const std::uint32_t begin = part.begins[number];
  const std::uint32_t end = part.begins[number + 1];
  if (begin > end || end > part.text.size()) throw_damaged_vocabulary();
  return part.text.substr(begin, end - begin);
}

std::uint32_t Vocabulary::passages(Script script, std::uint32_t number) const {
  const Part& part = parts_[place(script)];
  if (number >= part.passages.size()) throw_damaged_vocabulary();
  return part.passages[number];
}

}  // namespace fihrist::crosslingual

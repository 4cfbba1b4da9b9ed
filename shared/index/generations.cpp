#include "shared/index/generations.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.hpp"

namespace fihrist::index {
namespace {

constexpr std::string_view kStub = "XAPIANDB";
constexpr std::string_view kGeneration = "gen-";
constexpr std::string_view kShard = "shard-0";
constexpr std::string_view kDraft = "draft";
constexpr std::string_view kNames = "names";

std::optional<int> number_of(std::string_view name) {
  if (!name.starts_with(kGeneration)) return std::nullopt;
  name.remove_prefix(kGeneration.size());
  int number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  if (error != std::errc{} || end != name.data() + name.size()) return std::nullopt;
  return number;
}

std::vector<int> all_generations(const std::filesystem::path& folder) {
  std::vector<int> numbers;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (const auto number = number_of(entry.path().filename().string())) numbers.push_back(*number);
  }
  return numbers;
}

void write_durably(const std::filesystem::path& path, std::string_view content) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  const bool written =
      file >= 0 && ::write(file, content.data(), content.size()) == static_cast<ssize_t>(content.size());
  const bool synced = written && ::fsync(file) == 0;
  const int reason = errno;
  if (file >= 0) ::close(file);
  if (!synced) throw Error("cannot write " + path.string() + ": " + std::strerror(reason));
}

}  // namespace

std::optional<int> Generations::current() const {
  std::error_code error;
  const auto status = std::filesystem::symlink_status(folder_ / kStub, error);
  if (status.type() == std::filesystem::file_type::not_found) return std::nullopt;
  std::ifstream stub(folder_ / kStub);
  if (!stub) throw Error("cannot read " + (folder_ / kStub).string() + ": " + std::strerror(errno));
  std::string backend;
  std::string path;
  stub >> backend >> path;
  const auto number = number_of(std::filesystem::path(path).parent_path().string());
  if (!number) {
    throw Error((folder_ / kStub).string() + " does not name a generation of an index", "choose another folder");
  }
  return number;
}

int Generations::next() const {
  const auto numbers = all_generations(folder_);
  return numbers.empty() ? 1 : *std::max_element(numbers.begin(), numbers.end()) + 1;
}

std::filesystem::path Generations::generation(int generation) const {
  return folder_ / (std::string(kGeneration) + std::to_string(generation));
}

std::filesystem::path Generations::shard(int generation) const {
  return this->generation(generation) / kShard;
}

std::filesystem::path Generations::draft(int generation) const {
  return this->generation(generation) / kDraft;
}

std::filesystem::path Generations::names(int generation) const {
  return this->generation(generation) / kNames;
}

std::filesystem::path Generations::names_draft(int generation) const {
  return names(generation).concat(".new");
}

void Generations::publish(int generation) const {
  const auto relative = std::filesystem::path(std::string(kGeneration) + std::to_string(generation)) / kShard;
  const auto pending = folder_ / (std::string(kStub) + ".new");
  write_durably(pending, "auto " + relative.string() + "\n");
  std::filesystem::rename(pending, folder_ / kStub);
}

void Generations::remove_stale() const {
  const auto kept = current();
  for (const int number : all_generations(folder_)) {
    if (number == kept) continue;
    std::filesystem::remove_all(shard(number));
    std::filesystem::remove_all(draft(number));
    std::filesystem::remove(names(number));
    std::filesystem::remove(names_draft(number));
    std::error_code not_empty;
    std::filesystem::remove(generation(number), not_empty);
  }
}

}  // namespace fihrist::index

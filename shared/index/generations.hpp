// The index folder: a stub that names the current generation, so that a rebuilt one takes its place by one rename.
//
//   DIR/XAPIANDB        the stub; DIR is opened by every Xapian tool through it
//   DIR/gen-3/shard-0   the database it names
//   DIR/gen-3/names     its words as names are sought among them; made anew when it is older than the database
//   DIR/lock            held by whoever writes
#pragma once

#include <filesystem>
#include <optional>

namespace fihrist::index {

class Generations {
 public:
  explicit Generations(std::filesystem::path folder) : folder_(std::move(folder)) {}

  // Number of the generation that the stub names; nothing where there is no stub. Throws Error for a stub that is
  // not ours.
  std::optional<int> current() const;

  // One more than any generation there is a trace of.
  int next() const;

  std::filesystem::path shard(int generation) const;
  std::filesystem::path draft(int generation) const;  // where it is written before it is compacted into its place
  std::filesystem::path generation(int generation) const;
  std::filesystem::path names(int generation) const;        // the vocabulary in which names are sought
  std::filesystem::path names_draft(int generation) const;  // where it is written before it takes its place

  // Makes the generation the one that readers open; durable and atomic.
  void publish(int generation) const;

  // Removes every generation but the current one: what a rebuild replaced, or left unfinished. Leaves files alone that
  // are not an index's.
  void remove_stale() const;

 private:
  std::filesystem::path folder_;
};

}  // namespace fihrist::index

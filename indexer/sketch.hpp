// What an article says as numbers, by which it is told whether another says the same.
//
// A shingle is a run of three neighbouring words as stemmed. Two texts resemble each other as far as they share their
// shingles; a sketch, the few shingles with the smallest hashes, is likely to be shared in part by texts that do.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fihrist::indexer {

// Hashes in ascending order, each once; odd where a word of the shingle has a figure.
using Shingles = std::vector<std::uint32_t>;

// Collects the shingles of a body, word by word.
class Shingler {
 public:
  void add_to_title(std::string_view word);
  void add(std::string_view word);

  // Of a body of fewer than 20 words, or that says the same over and over, there is one, of all words of title and
  // body: only what is equal is a copy of it. None of an empty body.
  Shingles take();

 private:
  struct Word {
    std::uint64_t hash = 0;
    bool has_figure = false;
  };

  Word before_last_;
  Word last_;
  std::uint64_t title_ = 0;
  std::uint64_t body_ = 0;
  std::size_t words_ = 0;
  Shingles shingles_;
};

// The smallest, at most so many: few of an article that is in the index; more of one whose copies are sought there.
inline constexpr std::size_t kSketchSize = 4;
inline constexpr std::size_t kSoughtSize = 10;
std::span<const std::uint32_t> sketch_of(const Shingles& shingles, std::size_t size = kSketchSize);

// The index term of a shingle in a sketch.
std::string sketch_term(std::uint32_t shingle);

// Whether one is the other with some of its words changed, or a part of it that makes up nearly half of it or more. Of
// two reports of one kind, such as those on the prices of two days, the words are the same and the figures are others:
// these are no copies.
bool are_copies(const Shingles& a, const Shingles& b);

}  // namespace fihrist::indexer

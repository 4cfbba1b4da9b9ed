// The words of an index that may be names, as a file in which they are searched where they lie.
//
// Of each script a tree of letters, laid out so that a walk in depth passes through it once: each node holds a letter,
// its depth and where its subtree ends. Opening maps the file and checks the sizes it claims; what is inside is checked
// as it is read, so that a file of any content gives words or an Error.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {

struct WordCount {
  std::string word;            // as text::fold() makes it
  std::uint32_t passages = 0;  // it occurs in; 0 where that is unknown
};

// Writes words in any order. What is not all letters of a script, is shorter than two letters or longer than
// kMaxLetters is left out. An Arabic word behind an article or a proclitic counts for the word without, which is added;
// the longer form is left out where the shorter is more frequent. Throws Error where the file cannot be written.
void write_vocabulary(const std::filesystem::path& file, std::vector<WordCount> words);

// Nodes in the order of a walk; the first is the beginning of every word, at depth 1.
struct WordTree {
  std::span<const std::uint32_t> next;  // first node behind the subtree; at kWordEnd, the number of the word
  std::span<const std::uint8_t> letters;
  std::span<const std::uint8_t> depths;
};

class Vocabulary {
 public:
  // Throws Error where there is no file that write_vocabulary() wrote, whole.
  explicit Vocabulary(const std::filesystem::path& file);
  ~Vocabulary();
  Vocabulary(Vocabulary&&) noexcept;
  Vocabulary& operator=(Vocabulary&&) noexcept;

  WordTree tree(Script script) const;
  std::size_t size(Script script) const { return parts_[place(script)].passages.size(); }

  // Throw Error for a number that the file does not hold, as a damaged tree may name.
  std::string_view word(Script script, std::uint32_t number) const;
  std::uint32_t passages(Script script, std::uint32_t number) const;

 private:
  struct Part {
    WordTree tree;
    std::span<const std::uint32_t> passages;  // by word
    std::span<const std::uint32_t> begins;    // of words in text, and its end
    std::string_view text;
  };
  class Mapping;

  std::unique_ptr<Mapping> mapping_;
  std::array<Part, kScripts> parts_;
};

[[noreturn]] void throw_damaged_vocabulary();

}  // namespace fihrist::crosslingual

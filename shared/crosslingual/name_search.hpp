// Finds the words of a vocabulary that a word may be spelled as: one walk through the tree of their letters.
//
// At each node stands, for every place in the word sought, how well the letters down to the node explain the letters up
// to that place; a subtree in which nothing good can follow is left out.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "shared/crosslingual/name_tables.hpp"
#include "shared/crosslingual/vocabulary.hpp"

namespace fihrist::crosslingual {

struct SearchHit {
  std::uint32_t word;
  float score;  // how much more probable than by chance, as a logarithm
};

class NameSearch {
 public:
  static constexpr std::size_t kMaxHits = 40;

  // `letters` without bounds, at most kMaxLetters.
  NameSearch(NameTables tables, Direction direction, std::string_view letters);

  // The best score any word could have.
  float limit() const { return rest_[0]; }

  // At most kMaxHits, best first. Throws Error for a damaged tree.
  std::vector<SearchHit> run(const WordTree& tree) const;

 private:
  static constexpr std::size_t kPlaces = kMaxLetters + 3;
  static constexpr std::size_t kShortCodes = std::size_t{1} << (2 * kLetterBits);

  static constexpr std::size_t kSeenCodes = std::size_t{1} << (3 * kLetterBits);

  // A unit that explains the letters from one place of the word sought to another by `target`.
  struct Arc {
    std::uint32_t target;
    std::uint8_t from;
    std::uint8_t to;
    float score;
  };
  struct ArcRange {
    std::uint16_t begin = 0;
    std::uint16_t end = 0;
  };
  struct CodeSlot {
    std::uint32_t key = UINT32_MAX;
    ArcRange arcs;
  };
  class Walk;

  void add_arcs(NameTables tables, Direction direction, std::string_view word);
  void bound_rests();
  void index_arcs();
  ArcRange arcs_for(std::uint32_t code) const;

  std::size_t end_;                                      // the last place
  std::vector<Arc> arcs_;                                // by target
  std::vector<Arc> skips_;                               // that take no letter of the target, by from
  std::array<std::uint16_t, kPlaces + 1> first_skip_{};  // by from
  std::array<float, kPlaces> rest_{};                    // by place, the best score of what follows
  std::array<float, kPlaces> floor_{};                   // by place, what is too bad to follow
  std::array<ArcRange, kShortCodes> short_codes_{};
  std::vector<CodeSlot> long_codes_;
  std::array<std::uint64_t, kSeenCodes / 64> seen_codes_{};  // a bit for the long codes that end in these letters
};

}  // namespace fihrist::crosslingual

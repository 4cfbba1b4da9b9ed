#include "shared/crosslingual/spelling_search.hpp"

#include <algorithm>
#include <array>

#include "shared/crosslingual/edit_costs.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::size_t kShortWord = 4;  // a shorter one has too many neighbours
constexpr std::size_t kLongWord = 6;

class Walk {
 public:
  Walk(const WordTree& tree, Script script, std::string_view letters, std::size_t edits)
      : tree_(tree), costs_(EditCosts::of(script)), letters_(letters), edits_(std::min(edits, kMaxLetters)) {
    for (auto& row : rows_) row.fill(too_many());
  }

  std::vector<NearWord> run() {
    std::size_t depth = 0;
    for (std::size_t node = 0; node < tree_.letters.size();) {
      const std::size_t parent = depth;
      depth = tree_.depths[node];
      if (depth == 0 || depth > parent + 1 || depth >= rows_.size()) throw_damaged_vocabulary();
      if (static_cast<char>(tree_.letters[node]) == kWordEnd) {
        add_hit(tree_.next[node], --depth);
        ++node;
        continue;
      }
      const bool goes_on = fill_row(depth, tree_.letters[node]);
      const std::size_t next = goes_on ? node + 1 : tree_.next[node];
      if (next <= node) throw_damaged_vocabulary();
      node = next;
    }
    return std::move(found_);
  }

 private:
  // By place in the word sought. No word has more than kMaxLetters, so no number of edits overflows.
  using Row = std::array<std::uint8_t, kMaxLetters + 2>;

  std::uint8_t too_many() const { return static_cast<std::uint8_t>(edits_ + 1); }

  // Returns whether a word below may be near. Only places that are as far along as the letters, give or take the edits,
  // can be.
  bool fill_row(std::size_t depth, std::uint8_t letter) {
    path_[depth] = static_cast<char>(letter);
    Row& row = rows_[depth];
    const std::size_t taken = depth - 1;  // the first node is the beginning of the word
    const std::size_t first = taken > edits_ ? taken - edits_ : 0;
    const std::size_t last = std::min(letters_.size(), taken + edits_);
    std::uint8_t least = too_many();
    if (first > 0) row[first - 1] = too_many();
    for (std::size_t i = first; i <= last; ++i) {
      row[i] = depth == 1 ? static_cast<std::uint8_t>(i) : edits_at(depth, i, i > first);
      least = std::min(least, row[i]);
    }
    row[last + 1] = too_many();
    return least <= edits_;
  }

  std::uint8_t edits_at(std::size_t depth, std::size_t i, bool has_left) const {
    const Row& row = rows_[depth];
    const Row& above = rows_[depth - 1];
    int least = above[i] + 1;
    if (has_left) least = std::min(least, row[i - 1] + 1);
    if (i > 0) least = std::min(least, above[i - 1] + (letters_[i - 1] == path_[depth] ? 0 : 1));
    const bool exchanged = i > 1 && depth > 2 && letters_[i - 1] == path_[depth - 1] && letters_[i - 2] == path_[depth];
    if (exchanged) least = std::min(least, rows_[depth - 2][i - 2] + 1);
    return static_cast<std::uint8_t>(std::min<int>(least, too_many()));
  }

  void add_hit(std::uint32_t word, std::size_t depth) {
    if (depth == 0) throw_damaged_vocabulary();
    const std::size_t edits = rows_[depth][letters_.size()];
    const std::size_t taken = depth - 1;
    const bool in_band = taken <= letters_.size() + edits_ && letters_.size() <= taken + edits_;
    if (!in_band || edits > edits_) return;
    const std::string_view meant(path_.data() + 2, taken);
    const auto is_letter = [](char c) { return c > 0 && c < kWordBegin; };
    if (taken > kMaxLetters || !std::all_of(meant.begin(), meant.end(), is_letter)) throw_damaged_vocabulary();
    found_.push_back({word, edits, costs_.cost(letters_, meant)});
  }

  const WordTree tree_;
  const EditCosts& costs_;
  std::string_view letters_;
  std::size_t edits_;
  std::array<Row, kMaxLetters + 3> rows_;     // by depth
  std::array<char, kMaxLetters + 3> path_{};  // letters by depth
  std::vector<NearWord> found_;
};

}  // namespace

std::size_t plausible_edits(std::size_t letters) {
  if (letters < kShortWord) return 0;
  return letters < kLongWord ? 1 : 2;
}

std::vector<NearWord> near_words(const Vocabulary& vocabulary, Script script, std::string_view letters,
                                 std::size_t edits) {
  return Walk(vocabulary.tree(script), script, letters, edits).run();
}

}  // namespace fihrist::crosslingual

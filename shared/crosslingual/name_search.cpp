#include "shared/crosslingual/name_search.hpp"

#include <algorithm>
#include <bit>
#include <string>
#include <tuple>

namespace fihrist::crosslingual {
namespace {

constexpr float kUnrelated = -6;  // one letter for one that no unit explains
constexpr float kOneSided = -4;
constexpr float kBareBound = -3;
constexpr float kNever = -1e9F;

constexpr float kLeastScore = 1;
constexpr float kLeastShare = 0.2F;   // of the limit
constexpr float kLeastSoFar = 0.45F;  // share of what the letters so far could score
constexpr float kSlack = 6.5;
constexpr float kUnitLead = 2;  // that a unit of several letters may regain

bool better(const SearchHit& a, const SearchHit& b) {
  return a.score > b.score || (a.score == b.score && a.word < b.word);
}

}  // namespace

NameSearch::NameSearch(NameTables tables, Direction direction, std::string_view letters) : end_(letters.size() + 2) {
  add_arcs(tables, direction, bounded(letters));
  for (std::size_t i = 1; i + 1 < end_; ++i)
    skips_.push_back({0, static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i + 1), kOneSided});
  std::stable_sort(skips_.begin(), skips_.end(), [](const Arc& a, const Arc& b) { return a.from < b.from; });
  for (std::size_t i = 0; i < kPlaces; ++i)
    first_skip_[i + 1] = static_cast<std::uint16_t>(
        std::count_if(skips_.begin(), skips_.end(), [&](const Arc& arc) { return arc.from <= i; }));
  bound_rests();
  index_arcs();
}

void NameSearch::add_arcs(NameTables tables, Direction direction, std::string_view word) {
  const auto sources = tables.sources(direction);
  const auto targets = tables.arcs(direction);
  for (std::size_t i = 0; i <= end_; ++i) {
    for (std::size_t length = 0; length <= std::min(kPackedLetters, end_ - i); ++length) {
      const SourceSlot* source = find_slot(sources, pack(word.substr(i, length)));
      if (source == nullptr) continue;
      for (const TargetArc& target : targets.subspan(source->begin, source->end - source->begin)) {
        const Arc arc{target.target, static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i + length), target.score};
        (target.target == 0 ? skips_ : arcs_).push_back(arc);
      }
    }
  }
}

void NameSearch::bound_rests() {
  rest_.fill(kNever);
  rest_[end_] = 0;
  std::array<std::array<float, kPackedLetters + 1>, kPlaces> best;  // by place and letters taken
  for (auto& of_place : best) of_place.fill(kNever);
  for (const auto* arcs : {&arcs_, &skips_}) {
    for (const Arc& arc : *arcs) {
      float& known = best[arc.from][static_cast<std::size_t>(arc.to - arc.from)];
      known = std::max(known, arc.score);
    }
  }
  for (std::size_t i = end_; i-- > 0;) {
    for (std::size_t length = 1; length <= std::min(kPackedLetters, end_ - i); ++length)
      rest_[i] = std::max(rest_[i], best[i][length] + rest_[i + length]);
  }
  for (std::size_t i = 0; i <= end_; ++i)
    floor_[i] = i == end_ ? kNever : std::max(0.0F, kLeastSoFar * (rest_[0] - rest_[i])) - kSlack;
}

void NameSearch::index_arcs() {
  std::sort(arcs_.begin(), arcs_.end(), [](const Arc& a, const Arc& b) {
    return std::tie(a.target, a.from, a.to) < std::tie(b.target, b.from, b.to);
  });
  std::size_t slots = 64;
  while (slots < arcs_.size() * 2) slots *= 2;  // at most half full
  long_codes_.resize(slots);
  for (std::size_t begin = 0, end = 0; begin < arcs_.size(); begin = end) {
    const std::uint32_t code = arcs_[begin].target;
    while (end < arcs_.size() && arcs_[end].target == code) ++end;
    const ArcRange range{static_cast<std::uint16_t>(begin), static_cast<std::uint16_t>(end)};
    if (code < kShortCodes) {
      short_codes_[code] = range;
      continue;
    }
    seen_codes_[code % kSeenCodes / 64] |= std::uint64_t{1} << (code % 64);
    std::size_t at = slot_for(code, slots);
    while (long_codes_[at].key != UINT32_MAX) at = (at + 1) & (slots - 1);
    long_codes_[at] = {code, range};
  }
}

NameSearch::ArcRange NameSearch::arcs_for(std::uint32_t code) const {
  if (code < kShortCodes) return short_codes_[code];
  if ((seen_codes_[code % kSeenCodes / 64] >> (code % 64) & 1) == 0) return {};
  const CodeSlot* slot = find_slot(std::span<const CodeSlot>(long_codes_), code);
  return slot == nullptr ? ArcRange{} : slot->arcs;
}

class NameSearch::Walk {
 public:
  Walk(const NameSearch& search, const WordTree& tree)
      : search_(search), tree_(tree), least_(std::max(kLeastScore, kLeastShare * search.limit())) {
    rows_[0].fill(kNever);
    rows_[0][0] = 0;
    promise_[0] = search.limit();
    live_[0] = 1;
  }

  std::vector<SearchHit> run() {
    std::size_t depth = 0;
    for (std::size_t node = 0; node < tree_.letters.size();) {
      const std::size_t parent = depth;
      depth = tree_.depths[node];
      if (depth == 0 || depth > parent + 1 || depth >= rows_.size()) throw_damaged_vocabulary();
      const auto letter = static_cast<char>(tree_.letters[node]);
      codes_[depth] = (codes_[depth - 1] << kLetterBits) | tree_.letters[node];
      fill_row(depth, letter);
      if (letter == kWordEnd) {
        add_hit(tree_.next[node], rows_[depth][search_.end_]);
        ++node;
        --depth;
        continue;
      }
      const float promise = std::max(promise_[depth], depth > 1 ? promise_[depth - 1] - kUnitLead : kNever);
      const std::size_t next = promise < least_ ? tree_.next[node] : node + 1;
      if (next <= node) throw_damaged_vocabulary();
      node = next;
    }
    std::sort(hits_.begin(), hits_.end(), better);
    return std::move(hits_);
  }

 private:
  using Row = std::array<float, kPlaces>;

  static void raise(float& score, float to) { score = std::max(score, to); }

  // Places of a row that are worth following, one bit each.
  using Places = std::uint64_t;

  template <typename Use>
  static void each(Places places, Use use) {
    for (; places != 0; places &= places - 1) use(static_cast<std::size_t>(std::countr_zero(places)));
  }

  void fill_row(std::size_t depth, char letter) {
    const std::size_t end = search_.end_;
    Row& row = rows_[depth];
    const Row& above = rows_[depth - 1];
    std::fill_n(row.begin(), end + 1, kNever);
    for (std::size_t length = 1; length <= std::min(depth, kPackedLetters); ++length) {
      if (live_[depth - length] != 0) follow_units(depth, length);
    }
    if (letter == kWordBegin) {
      raise(row[1], above[0] + kBareBound);
    } else if (letter == kWordEnd) {
      raise(row[end], above[end - 1] + kBareBound);
    } else {
      each(live_[depth - 1] & ~Places{1}, [&](std::size_t i) {
        if (i < end) raise(row[i], above[i] + kOneSided);
        if (i + 1 < end) raise(row[i + 1], above[i] + kUnrelated);
      });
    }
    skip_and_drop(depth);
  }

  void follow_units(std::size_t depth, std::size_t length) {
    const std::uint32_t code = codes_[depth] & ((1U << (kLetterBits * length)) - 1);
    const ArcRange range = search_.arcs_for(code);
    Row& row = rows_[depth];
    const Row& before = rows_[depth - length];
    for (std::size_t a = range.begin; a < range.end; ++a) {
      const Arc& arc = search_.arcs_[a];
      raise(row[arc.to], before[arc.from] + arc.score);
    }
  }

  // In the order of places: what no path could still make good is dropped, the rest goes on without a letter.
  void skip_and_drop(std::size_t depth) {
    Row& row = rows_[depth];
    float promise = kNever;
    Places live = 0;
    for (std::size_t i = 0; i <= search_.end_; ++i) {
      if (row[i] < search_.floor_[i] || row[i] + search_.rest_[i] < least_) {
        row[i] = kNever;
        continue;
      }
      live |= Places{1} << i;
      raise(promise, row[i] + search_.rest_[i]);
      for (std::size_t s = search_.first_skip_[i]; s < search_.first_skip_[i + 1]; ++s)
        raise(row[search_.skips_[s].to], row[i] + search_.skips_[s].score);
    }
    promise_[depth] = promise;
    live_[depth] = live;
  }

  void add_hit(std::uint32_t word, float score) {
    if (score < least_) return;
    hits_.push_back({word, score});
    std::push_heap(hits_.begin(), hits_.end(), better);
    if (hits_.size() <= kMaxHits) return;
    std::pop_heap(hits_.begin(), hits_.end(), better);
    hits_.pop_back();
    least_ = std::max(least_, hits_.front().score);
  }

  const NameSearch& search_;
  const WordTree& tree_;
  float least_;
  std::array<Row, kPlaces> rows_;
  std::array<float, kPlaces> promise_{};  // by depth, the best a word below could score
  std::array<std::uint64_t, kPlaces> live_{};
  std::array<std::uint32_t, kPlaces> codes_{};
  std::vector<SearchHit> hits_;
};

std::vector<SearchHit> NameSearch::run(const WordTree& tree) const {
  return Walk(*this, tree).run();
}

}  // namespace fihrist::crosslingual

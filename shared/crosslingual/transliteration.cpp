#include "shared/crosslingual/transliteration.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "shared/crosslingual/flat_cost.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::size_t kMaxStates = 6;  // ways to reach a cell that are followed further
constexpr float kNever = -1e30F;
constexpr std::size_t kMaxLeft = kPackedLetters;
constexpr std::size_t kMaxRight = kPackedLetters;

// A way to divide the letters so far, by its last unit.
struct State {
  const UnitSlot* unit;  // none behind letters that no unit explains
  float score;
};

struct Cell {
  std::array<State, 24> states;
  std::size_t count = 0;

  void add(State state) {
    if (count < states.size()) {
      states[count++] = state;
      return;
    }
    State& worst = *std::min_element(states.begin(), states.end(), [](auto& a, auto& b) { return a.score < b.score; });
    if (state.score > worst.score) worst = state;
  }

  void keep_best() {
    if (count <= kMaxStates) return;
    std::nth_element(states.begin(), states.begin() + kMaxStates, states.begin() + static_cast<std::ptrdiff_t>(count),
                     [](const State& a, const State& b) { return a.score > b.score; });
    count = kMaxStates;
  }

  float best() const {
    float score = kNever;
    for (std::size_t i = 0; i < count; ++i) score = std::max(score, states[i].score);
    return score;
  }
};

class Division {
 public:
  Division(std::string_view left, std::string_view right, std::span<const UnitSlot> units,
           std::span<const BigramSlot> bigrams)
      : left_(left), right_(right), units_(units), bigrams_(bigrams), cells_((left.size() + 1) * (right.size() + 1)) {}

  float best() {
    cells_[0].add({nullptr, 0});
    for (std::size_t i = 0; i <= left_.size(); ++i) {
      for (std::size_t j = 0; j <= right_.size(); ++j) {
        if (cell(i, j).count > 0) leave(i, j);
      }
    }
    return cells_.back().best();
  }

 private:
  Cell& cell(std::size_t i, std::size_t j) { return cells_[i * (right_.size() + 1) + j]; }

  void leave(std::size_t i, std::size_t j) {
    Cell& from = cell(i, j);
    from.keep_best();
    const float best = from.best();
    for (std::size_t lefts = 0; lefts <= std::min(kMaxLeft, left_.size() - i); ++lefts) {
      for (std::size_t rights = lefts == 0 ? 1 : 0; rights <= std::min(kMaxRight, right_.size() - j); ++rights) {
        const std::string_view left = left_.substr(i, lefts);
        const std::string_view right = right_.substr(j, rights);
        if (const UnitSlot* unit = find_slot(units_, pack(left, right))) {
          cell(i + lefts, j + rights).add({unit, step(from, *unit)});
        } else if (const auto cost = flat_cost(left, right)) {
          cell(i + lefts, j + rights).add({nullptr, best + *cost});
        }
      }
    }
  }

  float step(const Cell& from, const UnitSlot& unit) const {
    float best = kNever;
    for (std::size_t s = 0; s < from.count; ++s) {
      const State& state = from.states[s];
      float log_p = unit.log_p;
      if (state.unit != nullptr) {
        const BigramSlot* bigram = find_slot(bigrams_, bigram_key(state.unit->number, unit.number));
        log_p = bigram != nullptr ? bigram->log_p : log_p + state.unit->backoff;
      }
      best = std::max(best, state.score + log_p);
    }
    return best;
  }

  std::string_view left_;
  std::string_view right_;
  std::span<const UnitSlot> units_;
  std::span<const BigramSlot> bigrams_;
  std::vector<Cell> cells_;
};

}  // namespace

double Transliteration::joint(std::string_view left, std::string_view right, std::size_t spelling_class) const {
  return Division(left, right, tables_.units(spelling_class), tables_.bigrams(spelling_class)).best();
}

PairScore Transliteration::score(std::string_view from, std::string_view to) const {
  const DirectionTraits& direction = traits(direction_);
  const SpellingModelTraits& model = kSpellingModels[place(direction.model)];
  const bool turned = direction.from != model.left;
  const std::string left = bounded(turned ? to : from);
  const std::string right = bounded(turned ? from : to);
  PairScore score;
  score.joint = joint(left, right, model.first_class);
  if (model.classes > 1) {
    const double native = joint(left, right, model.first_class + 1);
    score.native_lead = native - score.joint;
    score.joint = std::max(score.joint, native);
  }
  score.chance_from = tables_.chance(from, direction.from, LetterSource::words);
  score.chance_to = tables_.chance(to, direction.to, LetterSource::words);
  score.name_lead_to = tables_.chance(to, direction.to, LetterSource::names) - score.chance_to;
  return score;
}

}  // namespace fihrist::crosslingual

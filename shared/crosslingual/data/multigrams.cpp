#include "shared/crosslingual/data/multigrams.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>

#include "shared/crosslingual/flat_cost.hpp"
#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::size_t kMaxSide = kMaxLetters + 3;
constexpr double kBand = 4;  // letters that an alignment may be off the diagonal
constexpr double kNever = -1e30;

template <typename Value>
using Grid = std::array<std::array<Value, kMaxSide>, kMaxSide>;

std::size_t bounds_in(const std::string& letters) {
  return static_cast<std::size_t>(std::count_if(letters.begin(), letters.end(), is_bound));
}

// Bounds stand on both sides of a unit or on neither.
bool is_unit(const std::string& left, const std::string& right, UnitShape shape) {
  const std::size_t bounds = bounds_in(left);
  if (bounds > 1 || bounds != bounds_in(right)) return false;
  if (bounds == 1 && left.starts_with(kWordBegin) != right.starts_with(kWordBegin)) return false;
  const std::size_t lefts = left.size() - bounds;
  const std::size_t rights = right.size() - bounds;
  if (bounds == 1)
    return lefts <= std::min<std::size_t>(shape.left, 3) && rights <= std::min<std::size_t>(shape.right, 3);
  if (lefts == 0) return rights == 1;
  if (rights == 0) return lefts <= 2;
  return lefts <= shape.left && rights <= shape.right;
}

bool near_diagonal(std::size_t i, std::size_t j, double slope) {
  return std::abs(static_cast<double>(j) - static_cast<double>(i) * slope) <= kBand;
}

struct Arc {
  std::uint8_t left_from;
  std::uint8_t right_from;
  std::uint8_t left_to;
  std::uint8_t right_to;
  std::uint32_t unit;
};

struct Candidate {
  std::string left;
  std::string right;
  double count = 0;
  double p = 0;

  std::size_t letters() const { return left.size() + right.size() - 2 * bounds_in(left); }
  bool is_simple() const {
    const std::size_t bounds = bounds_in(left);
    return left.size() - bounds <= 1 && right.size() - bounds <= 1;
  }
  bool is_one_sided() const {
    const std::size_t bounds = bounds_in(left);
    return (left.size() == bounds) != (right.size() == bounds);
  }
};

class Expectation {
 public:
  Expectation(const std::vector<SpellingPair>& pairs, const Learning& how) : how_(how) {
    for (const SpellingPair& pair : pairs) add(pair);
    double total = 0;
    for (Candidate& unit : units_) {
      const auto letters = unit.letters();
      if (letters > 2) unit.count *= std::pow(0.05, static_cast<double>(letters - 2));
      if (unit.is_one_sided()) unit.count *= 0.1;
      total += unit.count;
    }
    for (Candidate& unit : units_) unit.p = unit.count / total;
  }

  UnitModel learn() {
    for (int round = 0; round < how_.iterations; ++round) {
      for (Candidate& unit : units_) unit.count = 0;
      for (const Lattice& lattice : lattices_) expect(lattice);
      maximize(round);
    }
    std::vector<LearnedUnit> learned;
    for (const Candidate& unit : units_) {
      if (unit.p > 0) learned.push_back({unit.left, unit.right, std::log(unit.p)});
    }
    return UnitModel(std::move(learned));
  }

 private:
  struct Lattice {
    std::size_t left;
    std::size_t right;
    std::vector<Arc> arcs;
  };

  void add(const SpellingPair& pair) {
    Lattice lattice{pair.left.size(), pair.right.size(), {}};
    for (std::size_t i = 0; i <= pair.left.size(); ++i) {
      for (std::size_t j = 0; j <= pair.right.size(); ++j) add_arcs(lattice, pair, i, j);
    }
    lattice.arcs.shrink_to_fit();
    lattices_.push_back(std::move(lattice));
  }

  void add_arcs(Lattice& lattice, const SpellingPair& pair, std::size_t i, std::size_t j) {
    const double slope = static_cast<double>(pair.right.size()) / static_cast<double>(pair.left.size());
    if (!near_diagonal(i, j, slope)) return;
    for (std::size_t lefts = 0; lefts <= kPackedLetters && i + lefts <= pair.left.size(); ++lefts) {
      for (std::size_t rights = 0; rights <= kPackedLetters && j + rights <= pair.right.size(); ++rights) {
        if (lefts + rights == 0 || !near_diagonal(i + lefts, j + rights, slope)) continue;
        const std::string left = pair.left.substr(i, lefts);
        const std::string right = pair.right.substr(j, rights);
        if (!is_unit(left, right, how_.shape)) continue;
        const auto number = numbers_.emplace(pack(left, right), static_cast<std::uint32_t>(units_.size()));
        if (number.second) units_.push_back({left, right});
        units_[number.first->second].count += 1;
        lattice.arcs.push_back({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(j),
                                static_cast<std::uint8_t>(i + lefts), static_cast<std::uint8_t>(j + rights),
                                number.first->second});
      }
    }
  }

  // Forward and backward over arcs, which are in the order of their beginnings.
  void expect(const Lattice& lattice) {
    for (std::size_t i = 0; i <= lattice.left; ++i) {
      std::fill_n(forward_[i].begin(), lattice.right + 1, 0.0);
      std::fill_n(backward_[i].begin(), lattice.right + 1, 0.0);
    }
    forward_[0][0] = 1;
    backward_[lattice.left][lattice.right] = 1;
    for (const Arc& arc : lattice.arcs)
      forward_[arc.left_to][arc.right_to] += forward_[arc.left_from][arc.right_from] * units_[arc.unit].p;
    const double total = forward_[lattice.left][lattice.right];
    if (total <= 0) return;
    for (auto arc = lattice.arcs.rbegin(); arc != lattice.arcs.rend(); ++arc)
      backward_[arc->left_from][arc->right_from] += backward_[arc->left_to][arc->right_to] * units_[arc->unit].p;
    for (const Arc& arc : lattice.arcs) {
      Candidate& unit = units_[arc.unit];
      unit.count += forward_[arc.left_from][arc.right_from] * unit.p * backward_[arc.left_to][arc.right_to] / total;
    }
  }

  void maximize(int round) {
    const double least = round < 3 ? 0 : how_.least_count * std::min(1.0, (round - 2) / 5.0);
    double total = 0;
    for (Candidate& unit : units_) {
      const bool simple = unit.is_simple();
      if (!simple) unit.count -= how_.discount;
      if (unit.count < (simple ? 0.3 * std::min(1.0, round / 5.0) : least) || unit.count < 0) unit.count = 0;
      total += unit.count;
    }
    for (Candidate& unit : units_) unit.p = unit.count / total;
  }

  Learning how_;
  std::vector<Candidate> units_;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
  std::vector<Lattice> lattices_;
  Grid<double> forward_{};
  Grid<double> backward_{};
};

// The best way to a place in both words, by its last step.
struct Cell {
  double score = kNever;
  int unit = -1;
  std::size_t left = 0;
  std::size_t right = 0;
};

std::vector<int> units_behind(const std::vector<std::vector<Cell>>& cells) {
  std::vector<int> path;
  for (std::size_t i = cells.size() - 1, j = cells[0].size() - 1; i > 0 || j > 0;) {
    const Cell& cell = cells[i][j];
    path.push_back(cell.unit);
    i = cell.left;
    j = cell.right;
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace

UnitModel::UnitModel(std::vector<LearnedUnit> units) : units_(std::move(units)) {
  std::sort(units_.begin(), units_.end(), [](const LearnedUnit& a, const LearnedUnit& b) {
    return std::tie(a.left, a.right) < std::tie(b.left, b.right);
  });
  for (std::size_t i = 0; i < units_.size(); ++i) numbers_[pack(units_[i].left, units_[i].right)] = static_cast<int>(i);
}

int UnitModel::find(std::uint64_t key) const {
  const auto found = numbers_.find(key);
  return found == numbers_.end() ? -1 : found->second;
}

double UnitModel::best(const SpellingPair& pair, std::vector<int>* path) const {
  const std::size_t n = pair.left.size();
  const std::size_t m = pair.right.size();
  std::vector<std::vector<Cell>> cells(n + 1, std::vector<Cell>(m + 1));
  cells[0][0].score = 0;
  for (std::size_t i = 0; i <= n; ++i) {
    for (std::size_t j = 0; j <= m; ++j) {
      if (cells[i][j].score <= kNever) continue;
      for (std::size_t lefts = 0; lefts <= std::min(kPackedLetters, n - i); ++lefts) {
        for (std::size_t rights = lefts == 0 ? 1 : 0; rights <= std::min(kPackedLetters, m - j); ++rights) {
          const auto left = std::string_view(pair.left).substr(i, lefts);
          const auto right = std::string_view(pair.right).substr(j, rights);
          const int unit = find(pack(left, right));
          const double cost =
              unit >= 0 ? units_[static_cast<std::size_t>(unit)].log_p : flat_cost(left, right).value_or(kNever);
          Cell& to = cells[i + lefts][j + rights];
          if (cells[i][j].score + cost > to.score) to = {cells[i][j].score + cost, unit, i, j};
        }
      }
    }
  }
  if (path != nullptr) *path = units_behind(cells);
  return cells[n][m].score;
}

UnitModel learn_units(const std::vector<SpellingPair>& pairs, const Learning& how) {
  return Expectation(pairs, how).learn();
}

UnitModel mixed(const UnitModel& a, double weight, const UnitModel& b) {
  std::map<std::pair<std::string, std::string>, double> p;
  for (const LearnedUnit& unit : a.units()) p[{unit.left, unit.right}] += weight * std::exp(unit.log_p);
  for (const LearnedUnit& unit : b.units()) p[{unit.left, unit.right}] += (1 - weight) * std::exp(unit.log_p);
  std::vector<LearnedUnit> units;
  units.reserve(p.size());
  for (const auto& [sides, value] : p) units.push_back({sides.first, sides.second, std::log(value)});
  return UnitModel(std::move(units));
}

}  // namespace fihrist::crosslingual

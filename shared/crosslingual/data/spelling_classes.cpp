#include "shared/crosslingual/data/spelling_classes.hpp"

#include <cmath>

namespace fihrist::crosslingual {
namespace {

constexpr int kRounds = 3;
constexpr double kDiscount = 0.7;
constexpr int kLeastBigram = 2;
constexpr double kUnseen = 2;            // added to what a unit was followed by
constexpr double kPairsPerCount = 8000;  // a unit must be seen once more with each so many pairs

double chance(const std::string& bounded_word, const LetterModel& letters) {
  double log_p = letters.log_p(0);
  for (std::size_t i = 1; i + 1 < bounded_word.size(); ++i)
    log_p += letters.log_p(static_cast<std::size_t>(bounded_word[i]));
  return log_p;
}

SpellingClass with_bigrams(UnitModel units, const std::vector<SpellingPair>& pairs, int least) {
  std::map<std::pair<int, int>, int> counts;
  std::vector<double> followed(units.units().size());
  std::vector<int> path;
  for (const SpellingPair& pair : pairs) {
    units.best(pair, &path);
    for (std::size_t i = 1; i < path.size(); ++i) {
      if (path[i - 1] < 0 || path[i] < 0) continue;
      ++counts[{path[i - 1], path[i]}];
      ++followed[static_cast<std::size_t>(path[i - 1])];
    }
  }
  std::vector<double> kept(followed.size());
  for (const auto& [both, count] : counts) {
    if (count >= least) kept[static_cast<std::size_t>(both.first)] += count - kDiscount;
  }
  SpellingClass learned;
  for (std::size_t u = 0; u < followed.size(); ++u)
    learned.backoff.push_back(std::log(1 - kept[u] / (followed[u] + kUnseen)));
  for (const auto& [both, count] : counts) {
    if (count < least) continue;
    const auto before = static_cast<std::size_t>(both.first);
    const double alone = units.units()[static_cast<std::size_t>(both.second)].log_p;
    const double p = (count - kDiscount) / (followed[before] + kUnseen) + std::exp(learned.backoff[before] + alone);
    learned.bigrams[both] = std::log(p);
  }
  learned.units = std::move(units);
  return learned;
}

std::vector<SpellingPair> of_class(const std::vector<NamePair>& pairs, const std::vector<bool>& native, bool which) {
  std::vector<SpellingPair> chosen;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (native[i] == which) chosen.push_back(pairs[i].letters);
  }
  return chosen;
}

}  // namespace

std::vector<NamePair> related_only(const std::vector<NamePair>& pairs, const UnitModel& units, const LetterModel& left,
                                   const LetterModel& right, double least) {
  std::vector<NamePair> related;
  for (const NamePair& pair : pairs) {
    const double chances = chance(pair.letters.left, left) + chance(pair.letters.right, right);
    if (units.best(pair.letters) - chances >= least) related.push_back(pair);
  }
  return related;
}

std::vector<SpellingClass> learn_two_classes(const std::vector<NamePair>& pairs, UnitShape shape) {
  std::vector<bool> native;
  std::vector<SpellingPair> all;
  for (const NamePair& pair : pairs) {
    native.push_back(pair.native);
    all.push_back(pair.letters);
  }
  const double least = static_cast<double>(pairs.size()) / kPairsPerCount;
  const UnitModel base = learn_units(all, {shape, 14, least, 1});
  UnitModel foreign_units;
  UnitModel native_units;
  for (int round = 0; round < kRounds; ++round) {
    foreign_units = mixed(learn_units(of_class(pairs, native, false), {shape, 12, least, 1}), 0.9, base);
    native_units = mixed(learn_units(of_class(pairs, native, true), {shape, 12, 2, 0.7}), 0.9, base);
    for (std::size_t i = 0; i < pairs.size(); ++i) native[i] = native_units.best(all[i]) > foreign_units.best(all[i]);
  }
  return {with_bigrams(std::move(foreign_units), of_class(pairs, native, false), kLeastBigram),
          with_bigrams(std::move(native_units), of_class(pairs, native, true), kLeastBigram)};
}

SpellingClass learn_one_class(const std::vector<SpellingPair>& pairs, const Learning& how, int least_bigram) {
  return with_bigrams(learn_units(pairs, how), pairs, least_bigram);
}

}  // namespace fihrist::crosslingual

// names_bench [--tables FILE] [--weigh FILE] [--show] --pool WORDS... --known LIST... --set LIST...
//
// Prints how well the name matcher finds in a pool of words what lists of names hold: for 300 names of each set and
// direction. With --weigh, learns from the other names of the sets how to judge candidates and where to accept them,
// writes that, and measures with it.

#include <algorithm>
#include <ctime>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "shared/crosslingual/name_matcher.hpp"
#include "tests/quality/logistic.hpp"
#include "tests/quality/name_measure.hpp"
#include "tests/quality/name_sets.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::tests {
namespace {

using crosslingual::Direction;
using crosslingual::NameMatcher;

constexpr unsigned kSeed = 7;
constexpr std::size_t kMeasured = 300;
constexpr std::size_t kLearned = 1000;  // of each set

// What a pool that does not count passages cannot tell. Words of news, whose passages are counted, give 0.15; more than
// that, as names that are asked for are frequent ones.
constexpr std::size_t kFrequency = crosslingual::kFeatures - 1;
constexpr double kFrequencyWeight = 0.35;

// The candidates of a query that are right or wrong, with the gap to the best of all taken off.
std::vector<Judged> judged(const Query& query, const std::vector<crosslingual::RawCandidate>& raw,
                           const crosslingual::Vocabulary& vocabulary, Direction direction,
                           const std::function<double(const crosslingual::NameFeatures&)>& judge) {
  std::vector<Judged> found;
  double best = -1e9;
  for (const auto& candidate : raw) {
    const std::string word(vocabulary.word(traits(direction).to, candidate.word));
    const double score = judge(candidate.features);
    best = std::max(best, score);
    const bool right = query.gold.contains(word);
    if (right || !query.neutral.contains(word)) found.push_back({word, score, right});
  }
  for (Judged& candidate : found) candidate.score -= NameMatcher::kGap * (best - candidate.score);
  std::stable_sort(found.begin(), found.end(), [](const Judged& a, const Judged& b) { return a.score > b.score; });
  return found;
}

struct Set {
  std::string name;
  Spellings spellings;
};

struct Arguments {
  std::vector<crosslingual::WordCount> words;
  Spellings known;
  std::vector<Set> sets;
  std::string tables;
  std::string weights;
  bool show = false;
};

Arguments read_arguments(const std::vector<std::string>& given) {
  Arguments arguments;
  std::string option;
  for (const std::string& word : given) {
    if (word.starts_with("--")) {
      option = word;
      arguments.show |= word == "--show";
    } else if (option == "--pool") {
      const auto words = read_words(word);
      arguments.words.insert(arguments.words.end(), words.begin(), words.end());
    } else if (option == "--known") {
      arguments.known.read(word);
    } else if (option == "--set") {
      arguments.sets.push_back({std::filesystem::path(word).stem().string(), {}});
      arguments.sets.back().spellings.read(word);
    } else if (option == "--tables" || option == "--weigh") {
      (option == "--tables" ? arguments.tables : arguments.weights) = word;
    } else {
      throw std::runtime_error("what is " + word + "?");
    }
  }
  return arguments;
}

class Bench {
 public:
  Bench(const Arguments& arguments, const crosslingual::Vocabulary& vocabulary, crosslingual::NameTables tables)
      : arguments_(arguments), vocabulary_(vocabulary), tables_(tables), matcher_(vocabulary, tables) {
    for (const auto& word : arguments.words) pool_.insert(word.word);
    if (arguments.weights.empty()) return;
    weights_.open(arguments.weights);
    weights_ << "direction\tfeature\tweight\tmean\tdeviation\n";
  }

  void run(Direction direction) {
    std::vector<std::vector<Query>> tasks;
    for (const Set& set : arguments_.sets)
      tasks.push_back(queries(set.spellings, arguments_.known, pool_, direction, kSeed));
    threshold_ = tables_.weights(direction).threshold;
    judge_ = [this, direction](const auto& features) { return matcher_.judge(features, direction); };
    if (weights_.is_open()) learn(tasks, direction);
    Measure all;
    std::vector<double> times;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
      const Measure one = measure(tasks[i], direction, times);
      one.print(arguments_.sets[i].name + " " + std::string(traits(direction).name));
      std::cout << '\n';
      all.merge(one);
    }
    if (times.empty()) return;
    std::sort(times.begin(), times.end());
    double sum = 0;
    for (const double time : times) sum += time;
    all.print("all " + std::string(traits(direction).name));
    std::cout << " CPU ms " << sum / static_cast<double>(times.size()) << " p95 " << times[times.size() * 95 / 100]
              << '\n';
  }

 private:
  Measure measure(const std::vector<Query>& task, Direction direction, std::vector<double>& times) {
    Measure measure;
    for (std::size_t i = 0; i < std::min(kMeasured, task.size()); ++i) {
      const std::clock_t begin = std::clock();
      const auto raw = matcher_.candidates(task[i].word, direction);
      times.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
      const auto candidates = judged(task[i], raw, vocabulary_, direction, judge_);
      measure.add(task[i], candidates, threshold_);
      if (arguments_.show) show(task[i], candidates);
    }
    return measure;
  }

  void show(const Query& query, const std::vector<Judged>& candidates) const {
    std::cout << query.word << " =";
    for (const std::string& word : query.gold) std::cout << ' ' << word;
    std::cout << " :";
    for (std::size_t i = 0; i < std::min<std::size_t>(6, candidates.size()); ++i)
      std::cout << ' ' << (candidates[i].right ? "*" : "") << candidates[i].word << ' ' << std::setprecision(2)
                << candidates[i].score - threshold_;
    std::cout << '\n';
  }

  void learn(const std::vector<std::vector<Query>>& tasks, Direction direction) {
    struct Seen {
      const Query* query;
      std::vector<crosslingual::RawCandidate> raw;
    };
    std::vector<Seen> seen;
    std::vector<std::vector<double>> rows;
    std::vector<bool> right;
    double gold = 0;
    for (const auto& task : tasks) {
      for (std::size_t i = kMeasured; i < std::min(kMeasured + kLearned, task.size()); ++i) {
        seen.push_back({&task[i], matcher_.candidates(task[i].word, direction)});
        gold += static_cast<double>(task[i].gold.size());
        for (const auto& raw : seen.back().raw) {
          const std::string word(vocabulary_.word(traits(direction).to, raw.word));
          const bool is_gold = task[i].gold.contains(word);
          if (!is_gold && task[i].neutral.contains(word)) continue;
          rows.emplace_back(raw.features.begin(), raw.features.end());
          right.push_back(is_gold);
        }
      }
    }
    if (rows.empty()) return;
    const Regression regression = regress(rows, right);
    judge_ = [regression](const auto& features) { return regression.log_odds({features.begin(), features.end()}); };
    std::vector<std::pair<double, bool>> scores;
    for (const Seen& one : seen) {
      for (const Judged& candidate : judged(*one.query, one.raw, vocabulary_, direction, judge_))
        scores.emplace_back(candidate.score, candidate.right);
    }
    threshold_ = best_threshold(scores, gold);
    rows.clear();
    right.clear();
    for (const auto& [score, is_right] : scores) {
      rows.push_back({score - threshold_});
      right.push_back(is_right);
    }
    write(regression, regress(rows, right), direction);
  }

  static double best_threshold(std::vector<std::pair<double, bool>>& scores, double gold) {
    std::sort(scores.begin(), scores.end(), std::greater<>());
    double accepted = 0;
    double right = 0;
    double best = 0;
    double threshold = 0;
    for (const auto& [score, is_right] : scores) {
      accepted += 1;
      right += is_right ? 1 : 0;
      const double f1 = 2 * right / (accepted + gold);
      if (f1 > best) {
        best = f1;
        threshold = score;
      }
    }
    return threshold;
  }

  void write(const Regression& regression, const Regression& confidence, Direction direction) {
    const std::string name = std::string(traits(direction).name) + '\t';
    const double slope = confidence.weight[0] / confidence.deviation[0];
    weights_ << std::setprecision(5) << std::fixed;
    for (std::size_t i = 0; i < regression.weight.size(); ++i)
      weights_ << name << i << '\t' << (i == kFrequency ? kFrequencyWeight : regression.weight[i]) << '\t'
               << regression.mean[i] << '\t' << regression.deviation[i] << '\n';
    weights_ << name << "bias\t" << regression.bias << '\n' << name << "threshold\t" << threshold_ << '\n';
    weights_ << name << "slope\t" << slope << '\n';
    weights_ << name << "intercept\t" << confidence.bias - slope * confidence.mean[0] << '\n';
    weights_.flush();
  }

  const Arguments& arguments_;
  const crosslingual::Vocabulary& vocabulary_;
  crosslingual::NameTables tables_;
  NameMatcher matcher_;
  Words pool_;
  std::ofstream weights_;
  double threshold_ = 0;
  std::function<double(const crosslingual::NameFeatures&)> judge_;
};

int run(const std::vector<std::string>& given) {
  const Arguments arguments = read_arguments(given);
  const TemporaryFolder folder;
  crosslingual::write_vocabulary(folder.path() / "names", arguments.words);
  const crosslingual::Vocabulary vocabulary(folder.path() / "names");
  std::cout << vocabulary.size(crosslingual::Script::latin) << " Latin and "
            << vocabulary.size(crosslingual::Script::arabic) << " Arabic words\n";
  std::vector<std::uint64_t> storage;  // aligned
  auto tables = crosslingual::NameTables::embedded();
  if (!arguments.tables.empty()) {
    std::ifstream file(arguments.tables, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    storage.resize(bytes.size() / sizeof(std::uint64_t));
    bytes.copy(reinterpret_cast<char*>(storage.data()), bytes.size());
    tables = crosslingual::NameTables({reinterpret_cast<const char*>(storage.data()), bytes.size()});
  }
  Bench bench(arguments, vocabulary, tables);
  for (const Direction direction : {Direction::en_ar, Direction::ar_en, Direction::en_en, Direction::ar_ar})
    bench.run(direction);
  return 0;
}

}  // namespace
}  // namespace fihrist::tests

int main(int argc, char** argv) {
  try {
    return fihrist::tests::run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "names_bench: " << error.what() << '\n';
    return 1;
  }
}

// suggestions_bench [--show] [--queries FILE] INDEX...
//
// Prints how often the first suggestion for a misspelled word of each index is the word: for words of both scripts that
// are frequent there, each with one slip from a seed. A slip that makes another word of the index is not counted. With
// queries, a line each (id, language, text), how many of them get a suggestion. --show names them, and what went wrong.

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "searcher/planner.hpp"
#include "searcher/search.hpp"
#include "searcher/suggester.hpp"
#include "shared/base/split.hpp"
#include "shared/crosslingual/letters.hpp"
#include "shared/index/database.hpp"
#include "shared/text/fold.hpp"
#include "shared/text/keyboard.hpp"
#include "shared/text/stopwords.hpp"
#include "tests/quality/typos.hpp"

namespace fihrist::tests {
namespace {

constexpr std::uint32_t kSeed = 11;
constexpr double kFrequent = 20;        // passages
constexpr std::size_t kMeasured = 500;  // words of a script and length
constexpr std::size_t kLeastLetters = 4;
constexpr std::size_t kLong = 7;

struct Counts {
  int words = 0;
  int held = 0;        // the slip is a word of the index
  int understood = 0;  // something else stands for it
  int right = 0;
  int wrong = 0;
  int keyboard = 0;
  int first = 0;    // of all slips that are not held, those for which the spelling search has the word first
  int retyped = 0;  // of all words on the other keyboard that are not held
  int on_other = 0;
};

class Bench {
 public:
  Bench(const std::filesystem::path& folder, bool shows) : folder_(folder), shows_(shows), names_({folder}) {
    request_.names = &names_;
  }

  void measure_typos() {
    index::read({folder_}, [&](const Xapian::Database& database) {
      for (const auto& [group, words] : frequent_words(database)) {
        Counts counts;
        for (const std::string& word : words) count(database, word, group.first, counts);
        for (const std::string& word : words) count_retyped(database, word, group.first, counts);
        print(group, counts);
      }
      return true;
    });
  }

  void measure_queries(const std::string& file) {
    index::read({folder_}, [&](const Xapian::Database& database) {
      std::ifstream lines(file);
      std::map<std::string, int> all;
      std::map<std::string, int> missing;
      std::map<std::string, int> doubted;
      for (std::string line; std::getline(lines, line);) {
        const auto cells = split(line, '\t');
        if (cells.size() < 3) continue;
        const auto found = suggestions_for(database, cells[2]);
        const std::string language(cells[1]);
        ++all[language];
        if (std::any_of(found.begin(), found.end(), [](const auto& s) { return !s.is_held; })) ++missing[language];
        if (std::any_of(found.begin(), found.end(), [](const auto& s) { return s.is_held; })) ++doubted[language];
        if (!shows_) continue;
        for (const auto& s : found)
          std::cout << (s.is_held ? "? " : "! ") << s.source.of(cells[2]) << " -> " << s.text << " " << s.passages
                    << '\n';
      }
      for (const auto& [language, count] : all) {
        std::cout << folder_.filename().string() << "  " << language << "  queries " << count << "  missing words "
                  << missing[language] << "  doubted words " << doubted[language] << '\n';
      }
      return true;
    });
  }

 private:
  using Group = std::pair<text::Language, bool>;  // and whether the words are long

  std::map<Group, std::vector<std::string>> frequent_words(const Xapian::Database& database) {
    std::map<Group, std::vector<std::string>> words;
    for (auto it = database.allterms_begin(); it != database.allterms_end(); ++it) {
      const std::string word = *it;
      const bool is_form = word[0] < 'A' || word[0] > 'Z';
      if (!is_form || it.get_termfreq() < kFrequent) continue;
      const auto language = text::language_of_word(word);
      const auto script = crosslingual::script_of(language);
      const auto letters = script ? crosslingual::letters_of(word, *script) : std::nullopt;
      if (!letters || letters->size() < kLeastLetters || text::is_stop_word(word, language)) continue;
      words[{language, letters->size() >= kLong}].push_back(word);
    }
    std::mt19937 random(kSeed);
    for (auto& [group, of_group] : words) {
      std::shuffle(of_group.begin(), of_group.end(), random);
      if (of_group.size() > kMeasured) of_group.resize(kMeasured);
    }
    return words;
  }

  std::vector<searcher::Suggestion> suggestions_for(const Xapian::Database& database, std::string_view query) {
    const auto plan = searcher::make_plan(searcher::parse(query), analyzer_, false);
    plan_ = searcher::expanded(database, plan, request_, analyzer_);
    const std::clock_t begin = std::clock();
    auto found = searcher::suggest(query, plan_, request_, database, analyzer_);
    clocks_ += std::clock() - begin;
    ++calls_;
    return found;
  }

  void count(const Xapian::Database& database, const std::string& word, text::Language language, Counts& counts) {
    const std::string typed = typos_.make(word, language);
    if (typed == word) return;
    ++counts.words;
    const auto tokens = analyzer_.analyze(typed);
    if (database.term_exists(typed) || (tokens.size() == 1 && database.term_exists("Z" + tokens[0].stem))) {
      ++counts.held;
      return;
    }
    const auto stem = [&](std::string_view text) { return analyzer_.analyze(text).front().stem; };
    const std::string wanted = stem(word);
    const auto near = names_.spelled_nearly(typed, language);
    if (!near.empty() && (near[0].word == word || stem(near[0].word) == wanted)) ++counts.first;
    const auto found = suggestions_for(database, typed);
    if (found.empty()) {
      const bool other = plan_.words.size() > 1 || !plan_.alternatives.empty() || !plan_.words[0].variants.empty();
      if (other) ++counts.understood;
      if (shows_) std::cout << (other ? "U " : "N ") << word << " " << typed << '\n';
      return;
    }
    const bool right = text::fold(found[0].text) == word || stem(found[0].text) == wanted;
    ++(right ? counts.right : counts.wrong);
    if (!right && found[0].via == searcher::Suggestion::Via::keyboard) ++counts.keyboard;
    if (!right && shows_) std::cout << "W " << word << " " << typed << " " << found[0].text << '\n';
  }

  void count_retyped(const Xapian::Database& database, const std::string& word, text::Language language,
                     Counts& counts) {
    const bool is_arabic = language == text::Language::ar;
    const std::string typed = is_arabic ? text::latin_keys(word, text::LamAlef::one_key) : text::arabic_keys(word);
    const auto tokens = analyzer_.analyze(typed);
    if (tokens.size() == 1 && database.term_exists("Z" + tokens[0].stem)) return;
    ++counts.on_other;
    const auto found = suggestions_for(database, typed);
    const bool right =
        !found.empty() && found[0].via == searcher::Suggestion::Via::keyboard && text::fold(found[0].text) == word;
    if (right) ++counts.retyped;
    if (!right && shows_)
      std::cout << "K " << word << " " << typed << " " << (found.empty() ? "" : found[0].text) << " "
                << plan_.alternatives.size() << '\n';
  }

  void print(const Group& group, const Counts& counts) {
    const int asked = counts.words - counts.held - counts.understood;
    std::cout << folder_.filename().string() << "  " << text::to_string(group.first)
              << (group.second ? "  7+ letters" : "  4-6 letters") << std::fixed << std::setprecision(3) << "  words "
              << counts.words << "  held " << counts.held << "  understood " << counts.understood << "  right "
              << static_cast<double>(counts.right) / asked << "  wrong " << static_cast<double>(counts.wrong) / asked
              << " (keyboard " << counts.keyboard << ")  ms "
              << 1000.0 * static_cast<double>(clocks_) / CLOCKS_PER_SEC / static_cast<double>(calls_)
              << "  search alone " << static_cast<double>(counts.first) / (counts.words - counts.held) << "  keyboard "
              << static_cast<double>(counts.retyped) / counts.on_other << '\n';
    clocks_ = calls_ = 0;
  }

  std::filesystem::path folder_;
  bool shows_;
  searcher::Names names_;
  searcher::Request request_;
  searcher::Plan plan_;
  text::Analyzer analyzer_;
  Typos typos_{kSeed};
  std::clock_t clocks_ = 0;
  std::clock_t calls_ = 0;
};

}  // namespace
}  // namespace fihrist::tests

int main(int argc, char** argv) {
  std::string queries;
  bool shows = false;
  for (int i = 1; i < argc; ++i) {
    if (std::string(argv[i]) == "--queries" && i + 1 < argc) {
      queries = argv[++i];
      continue;
    }
    if (std::string(argv[i]) == "--show") {
      shows = true;
      continue;
    }
    fihrist::tests::Bench bench(argv[i], shows);
    if (queries.empty()) {
      bench.measure_typos();
    } else {
      bench.measure_queries(queries);
    }
  }
}

// Makes the tables of how names are spelled; not part of a normal build.
//
//   learn_names FOLDER [--pairs LIST]... [--native LIST]... [--words TABLE]... [--without LIST]...
//
// Lists hold a Latin and an Arabic spelling a line; of a native list, none of Western names. Tables hold any words, for
// how probable letters are. Neither side of a pair in a list without is learned from, so that the list can measure.
//
// The committed tables are learned from the training lists of google/transliteration (Apache-2.0) and of Wikidata's
// names in steveash/NETransliteration-COLING2018 (CC0), native_names.tsv, and the words of both lexica,
// english_families.tsv, arabic_word_counts.tsv and SCOWL's american-english. name_weights.tsv is what
// tests/quality/names_bench.cpp --weigh learns with tables that know nothing of the names it weighs with.

#include <cmath>
#include <fstream>
#include <iostream>
#include <string>

#include "shared/crosslingual/data/letter_model.hpp"
#include "shared/crosslingual/data/name_pairs.hpp"
#include "shared/crosslingual/data/spelling_classes.hpp"
#include "shared/crosslingual/name_tables.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr UnitShape kAcross{4, 2};
constexpr UnitShape kWithinLatin{3, 3};
constexpr UnitShape kWithinArabic{2, 2};
constexpr double kLeastAcross = 0;
constexpr double kLeastWithin = 4;  // spellings that share a word across are often of different names

struct Input {
  std::vector<NamePair> pairs;
  WordSet words;
};

Input read(const std::vector<std::string>& arguments) {
  WordSet without;
  for (std::size_t i = 1; i + 1 < arguments.size(); i += 2) {
    if (arguments[i] == "--without") without.merge(words_of_pairs(arguments[i + 1]));
  }
  Input input;
  for (std::size_t i = 1; i + 1 < arguments.size(); i += 2) {
    const std::string& option = arguments[i];
    if (option == "--words") input.words.merge(words_of_table(arguments[i + 1]));
    if (option != "--pairs" && option != "--native") continue;
    const auto pairs = read_pairs(arguments[i + 1], option == "--native", without);
    input.pairs.insert(input.pairs.end(), pairs.begin(), pairs.end());
  }
  input.pairs = merged(std::move(input.pairs));
  return input;
}

LetterModel letter_model(const Input& input, Script script, LetterSource source) {
  std::set<std::string> words;
  for (const std::string& word : input.words) {
    const auto letters = letters_of(word, script);
    if (source == LetterSource::words && letters && letters->size() > 1) words.insert(*letters);
  }
  for (const NamePair& pair : input.pairs) {
    const std::string& word = script == Script::latin ? pair.letters.left : pair.letters.right;
    words.insert(word.substr(1, word.size() - 2));
  }
  return LetterModel({words.begin(), words.end()}, script);
}

std::string hundredths(double log_p) {
  return std::to_string(std::lround(log_p * 100));
}

class TableWriter {
 public:
  explicit TableWriter(const std::filesystem::path& folder)
      : units_(folder / "name_units.tsv"),
        bigrams_(folder / "name_bigrams.tsv"),
        letters_(folder / "name_letters.tsv") {
    units_ << "model\tclass\tleft\tright\tlog_p\tbackoff\n";
    bigrams_ << "model\tclass\tunit\tnext:log_p\n";
    letters_ << "of\tscript\tbefore\tlevels\n";
  }

  void write(SpellingModel model, std::size_t number, const SpellingClass& spelling) {
    const std::string name = std::string(kSpellingModels[place(model)].name) + '\t' + std::to_string(number) + '\t';
    const auto& units = spelling.units.units();
    for (std::size_t i = 0; i < units.size(); ++i) {
      units_ << name << spelled(units[i].left, kSpellingModels[place(model)].left) << '\t'
             << spelled(units[i].right, kSpellingModels[place(model)].right) << '\t' << hundredths(units[i].log_p)
             << '\t' << hundredths(spelling.backoff[i]) << '\n';
    }
    int before = -1;
    for (const auto& [both, log_p] : spelling.bigrams) {
      if (both.first != before)
        bigrams_ << (before < 0 ? "" : "\n") << name << both.first << '\t';
      else
        bigrams_ << ' ';
      before = both.first;
      bigrams_ << both.second << ':' << hundredths(log_p);
    }
    if (before >= 0) bigrams_ << '\n';
  }

  void write(LetterSource source, Script script, const LetterModel& model) {
    const std::string name = std::string(source == LetterSource::words ? "words\t" : "names\t") +
                             (script == Script::latin ? "latin" : "arabic");
    letters_ << name << "\t?\t";
    for (std::size_t c = 0; c < model.size(); ++c) letters_ << level(model.log_p(c));
    letters_ << '\n';
    for (std::size_t before2 = 0; before2 < model.size(); ++before2) {
      for (std::size_t before1 = 0; before1 < model.size(); ++before1) {
        if (before1 == 0 && before2 != 0) continue;
        letters_ << name << '\t' << context(before2, script) << context(before1, script) << '\t';
        for (std::size_t c = 0; c < model.size(); ++c) letters_ << level(model.log_p(before2, before1, c));
        letters_ << '\n';
      }
    }
  }

  bool good() { return units_.flush().good() && bigrams_.flush().good() && letters_.flush().good(); }

 private:
  static char level(double log_p) {
    const auto levels = std::min(std::lround(-log_p / kLetterLevel), static_cast<long>(kLetterLevels - 1));
    return static_cast<char>(kFirstLevel + levels);
  }

  static std::string context(std::size_t letter, Script script) {
    const char code = letter == 0 ? kWordBegin : static_cast<char>(letter);
    return spelled(std::string_view(&code, 1), script);
  }

  std::ofstream units_;
  std::ofstream bigrams_;
  std::ofstream letters_;
};

std::vector<SpellingPair> related_variants(const std::vector<NamePair>& pairs, bool of_latin, UnitShape shape,
                                           const LetterModel& letters) {
  const std::vector<SpellingPair> all = variants(pairs, of_latin);
  std::vector<NamePair> named;
  named.reserve(all.size());
  for (const SpellingPair& pair : all) named.push_back({pair, false});
  std::vector<SpellingPair> related;
  for (const NamePair& pair : related_only(named, learn_units(all, {shape, 8, 4, 1}), letters, letters, kLeastWithin))
    related.push_back(pair.letters);
  return related;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.empty()) {
    std::cerr << "learn_names: name the folder to write to\n";
    return 2;
  }
  Input input = read(arguments);
  const LetterModel latin = letter_model(input, Script::latin, LetterSource::words);
  const LetterModel arabic = letter_model(input, Script::arabic, LetterSource::words);
  std::vector<SpellingPair> all;
  for (const NamePair& pair : input.pairs) all.push_back(pair.letters);
  const auto pairs = related_only(input.pairs, learn_units(all, {kAcross, 8, 4, 1}), latin, arabic, kLeastAcross);
  std::cerr << "learn_names: " << pairs.size() << " pairs of " << input.pairs.size() << " are related\n";
  const auto classes = learn_two_classes(pairs, kAcross);
  const auto latins = related_variants(pairs, true, kWithinLatin, latin);
  const auto arabics = related_variants(pairs, false, kWithinArabic, arabic);
  std::cerr << "learn_names: " << latins.size() << " Latin and " << arabics.size() << " Arabic variants\n";

  TableWriter tables(arguments[0]);
  for (std::size_t i = 0; i < classes.size(); ++i) tables.write(SpellingModel::across, i, classes[i]);
  tables.write(SpellingModel::latin, 0, learn_one_class(latins, {kWithinLatin, 14, 8, 1}, 5));
  tables.write(SpellingModel::arabic, 0, learn_one_class(arabics, {kWithinArabic, 14, 8, 1}, 5));
  for (const LetterSource source : {LetterSource::words, LetterSource::names}) {
    for (const Script script : {Script::latin, Script::arabic})
      tables.write(source, script, letter_model(input, script, source));
  }
  return tables.good() ? 0 : 1;
}

}  // namespace
}  // namespace fihrist::crosslingual

int main(int argc, char** argv) {
  return fihrist::crosslingual::run({argv + 1, argv + argc});
}

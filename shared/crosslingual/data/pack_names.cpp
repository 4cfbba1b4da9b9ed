// Packs the tables of how names are spelled into one that is read where it lies:  pack_names FOLDER > name_tables.bin

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "shared/crosslingual/name_tables.hpp"

namespace fihrist::crosslingual {
namespace {

std::vector<std::vector<std::string>> read(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<std::vector<std::string>> rows;
  std::string line;
  std::getline(file, line);  // heading
  while (std::getline(file, line)) {
    std::vector<std::string> row;
    std::size_t begin = 0;
    for (std::size_t tab = line.find('\t'); tab != std::string::npos; tab = line.find('\t', begin)) {
      row.push_back(line.substr(begin, tab - begin));
      begin = tab + 1;
    }
    row.push_back(line.substr(begin));
    rows.push_back(std::move(row));
  }
  return rows;
}

std::size_t class_of(const std::vector<std::string>& row) {
  for (const SpellingModelTraits& model : kSpellingModels) {
    if (model.name == row.at(0)) return model.first_class + std::stoul(row.at(1));
  }
  throw std::runtime_error("no model " + row.at(0));
}

// A table at most half full.
template <typename Slot>
std::vector<Slot> hashed(const std::vector<Slot>& records) {
  std::size_t size = 16;
  while (size < records.size() * 2) size *= 2;
  Slot empty{};
  empty.key = static_cast<decltype(Slot::key)>(-1);
  std::vector<Slot> slots(size, empty);
  for (const Slot& record : records) {
    std::size_t at = slot_for(record.key, size);
    while (slots[at].key != empty.key) at = (at + 1) & (size - 1);
    slots[at] = record;
  }
  return slots;
}

struct ReadUnit {
  std::size_t spelling_class;
  std::string left;
  std::string right;
  double log_p;
  double backoff;
};

class Packing {
 public:
  explicit Packing(const std::string& folder) : folder_(folder), sections_(table_section::kEnd) {}

  std::string pack_all() {
    read_letters();
    read_units();
    read_bigrams();
    for (std::size_t d = 0; d < kDirections.size(); ++d) put_arcs(static_cast<Direction>(d));
    read_weights();
    TablesHeader header{kTablesMagic, 0, {}};
    std::string body;
    for (std::size_t i = 0; i < sections_.size(); ++i) {
      header.begin[i] = static_cast<std::uint32_t>(padded(sizeof header) + body.size());
      body += sections_[i];
      body.resize(padded(body.size()));
    }
    header.size = static_cast<std::uint32_t>(padded(sizeof header) + body.size());
    std::string bytes(padded(sizeof header), '\0');
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes + body;
  }

 private:
  static std::size_t padded(std::size_t size) { return (size + 7) / 8 * 8; }

  template <typename Record>
  void put(std::size_t section, const std::vector<Record>& records) {
    sections_[section].assign(reinterpret_cast<const char*>(records.data()), records.size() * sizeof(Record));
  }

  void read_letters() {
    for (std::size_t i = 0; i < kLetterModels * kScripts; ++i) {
      const std::size_t size = alphabet_size(static_cast<Script>(i % kScripts));
      sections_[table_section::kLetters + i].assign(size * size * size, kFirstLevel);
    }
    for (const auto& row : read(folder_ + "/name_letters.tsv")) {
      const Script script = row.at(1) == "latin" ? Script::latin : Script::arabic;
      const std::size_t model = row.at(0) == "words" ? 0 : kScripts;
      if (row.at(2) == "?") {
        auto& alone = alone_[model + place(script)];
        for (const char level : row.at(3)) alone.push_back(-kLetterLevel * (level - kFirstLevel));
        continue;
      }
      std::size_t context = 0;  // of letters, of which ^ is none
      std::string before = row.at(2);
      for (; before.starts_with('^'); before.erase(0, 1)) {
      }
      const std::string letters = letters_of(before, script).value();
      for (const char letter : letters) context = context * alphabet_size(script) + static_cast<std::size_t>(letter);
      sections_[table_section::kLetters + model + place(script)].replace(context * alphabet_size(script),
                                                                         row.at(3).size(), row.at(3));
    }
  }

  void read_units() {
    std::vector<std::vector<UnitSlot>> slots(kSpellingClasses);
    for (const auto& row : read(folder_ + "/name_units.tsv")) {
      const std::size_t number = class_of(row);
      const SpellingModelTraits& model = *std::find_if(kSpellingModels.begin(), kSpellingModels.end(),
                                                       [&](const auto& m) { return m.name == row[0]; });
      const auto left = letters_spelled(row.at(2), model.left);
      const auto right = letters_spelled(row.at(3), model.right);
      if (!left || !right) throw std::runtime_error("no unit: " + row[2] + " " + row[3]);
      units_.push_back({number, *left, *right, std::stod(row.at(4)) / 100, std::stod(row.at(5)) / 100});
      slots[number].push_back({pack(*left, *right), static_cast<float>(units_.back().log_p),
                               static_cast<float>(units_.back().backoff),
                               static_cast<std::uint32_t>(slots[number].size()), 0});
    }
    for (std::size_t i = 0; i < kSpellingClasses; ++i) put(table_section::kUnits + i, hashed(slots[i]));
  }

  void read_bigrams() {
    std::vector<std::vector<BigramSlot>> slots(kSpellingClasses);
    for (const auto& row : read(folder_ + "/name_bigrams.tsv")) {
      const auto before = static_cast<std::uint32_t>(std::stoul(row.at(2)));
      std::istringstream cells(row.at(3));
      for (std::string cell; cells >> cell;) {
        const std::size_t colon = cell.find(':');
        const auto unit = static_cast<std::uint32_t>(std::stoul(cell.substr(0, colon)));
        slots[class_of(row)].push_back({bigram_key(before, unit), std::stof(cell.substr(colon + 1)) / 100});
      }
    }
    for (std::size_t i = 0; i < kSpellingClasses; ++i) put(table_section::kBigrams + i, hashed(slots[i]));
  }

  double chance(const std::string& letters, Script script) const {
    double sum = 0;
    for (const char letter : letters) {
      if (letter != kWordBegin)
        sum += alone_[place(script)].at(letter == kWordEnd ? 0 : static_cast<std::size_t>(letter));
    }
    return sum;
  }

  void put_arcs(Direction direction) {
    const SpellingModelTraits& model = kSpellingModels[place(traits(direction).model)];
    const bool turned = direction == Direction::ar_en;
    std::map<std::uint32_t, std::map<std::uint32_t, float>> scores;  // by source and target, the best of the classes
    for (const ReadUnit& unit : units_) {
      if (unit.spelling_class < model.first_class || unit.spelling_class >= model.first_class + model.classes) continue;
      const double score = unit.log_p - chance(unit.left, model.left) - chance(unit.right, model.right);
      const std::uint32_t source = pack(turned ? unit.right : unit.left);
      const std::uint32_t target = pack(turned ? unit.left : unit.right);
      const auto known = scores[source].emplace(target, static_cast<float>(score)).first;
      known->second = std::max(known->second, static_cast<float>(score));
    }
    std::vector<SourceSlot> sources;
    std::vector<TargetArc> arcs;
    for (const auto& [source, targets] : scores) {
      const auto begin = static_cast<std::uint32_t>(arcs.size());
      for (const auto& [target, score] : targets) arcs.push_back({target, score});
      sources.push_back({source, begin, static_cast<std::uint32_t>(arcs.size())});
    }
    put(table_section::kSources + place(direction), hashed(sources));
    put(table_section::kArcs + place(direction), arcs);
  }

  // Lines of a direction, the name of a value and the numbers of it.
  void read_weights() {
    std::array<Weights, kDirections.size()> all{};
    for (Weights& weights : all) {
      weights.deviation.fill(1);
      weights.weight[0] = 1;
      weights.slope = 1;
    }
    for (const auto& row : read(folder_ + "/name_weights.tsv")) {
      const auto traits =
          std::find_if(kDirections.begin(), kDirections.end(), [&](const auto& d) { return d.name == row.at(0); });
      if (traits == kDirections.end()) throw std::runtime_error("no direction " + row.at(0));
      Weights& weights = all[static_cast<std::size_t>(traits - kDirections.begin())];
      if (row.at(1) == "bias")
        weights.bias = std::stof(row.at(2));
      else if (row[1] == "threshold")
        weights.threshold = std::stof(row.at(2));
      else if (row[1] == "slope")
        weights.slope = std::stof(row.at(2));
      else if (row[1] == "intercept")
        weights.intercept = std::stof(row.at(2));
      else {
        const std::size_t feature = std::stoul(row[1]);
        weights.weight.at(feature) = std::stof(row.at(2));
        weights.mean.at(feature) = std::stof(row.at(3));
        weights.deviation.at(feature) = std::stof(row.at(4));
      }
    }
    for (std::size_t d = 0; d < all.size(); ++d) put(table_section::kWeights + d, std::vector<Weights>{all[d]});
  }

  std::string folder_;
  std::vector<std::string> sections_;
  std::vector<ReadUnit> units_;
  std::array<std::vector<double>, kLetterModels * kScripts> alone_;  // probabilities of letters
};

}  // namespace
}  // namespace fihrist::crosslingual

int main(int argc, char** argv) {
  try {
    if (argc != 2) throw std::runtime_error("name the folder of the tables");
    std::cout << fihrist::crosslingual::Packing(argv[1]).pack_all();
    return std::cout.flush() ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "pack_names: " << error.what() << '\n';
    return 1;
  }
}

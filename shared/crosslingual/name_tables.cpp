#include "shared/crosslingual/name_tables.hpp"

#include "shared/base/error.hpp"

// Put into the program by data/name_tables.S.
extern "C" {
extern const char fihrist_name_tables_begin[];  // NOLINT
extern const char fihrist_name_tables_end[];    // NOLINT
}

namespace fihrist::crosslingual {

NameTables::NameTables(std::string_view bytes) : bytes_(bytes) {
  const auto* header = reinterpret_cast<const TablesHeader*>(bytes_.data());
  if (bytes_.size() < sizeof(TablesHeader) || header->magic != kTablesMagic || header->size != bytes_.size())
    throw Error("the tables of name spellings are not as packed");
}

NameTables NameTables::embedded() {
  return NameTables(
      {fihrist_name_tables_begin, static_cast<std::size_t>(fihrist_name_tables_end - fihrist_name_tables_begin)});
}

template <typename Record>
std::span<const Record> NameTables::section(std::size_t number) const {
  const auto* header = reinterpret_cast<const TablesHeader*>(bytes_.data());
  const std::size_t begin = header->begin[number];
  const std::size_t end = number + 1 < table_section::kEnd ? header->begin[number + 1] : header->size;
  return {reinterpret_cast<const Record*>(bytes_.data() + begin), (end - begin) / sizeof(Record)};
}

std::span<const UnitSlot> NameTables::units(std::size_t spelling_class) const {
  return section<UnitSlot>(table_section::kUnits + spelling_class);
}

std::span<const BigramSlot> NameTables::bigrams(std::size_t spelling_class) const {
  return section<BigramSlot>(table_section::kBigrams + spelling_class);
}

std::span<const SourceSlot> NameTables::sources(Direction direction) const {
  return section<SourceSlot>(table_section::kSources + place(direction));
}

std::span<const TargetArc> NameTables::arcs(Direction direction) const {
  return section<TargetArc>(table_section::kArcs + place(direction));
}

const Weights& NameTables::weights(Direction direction) const {
  return section<Weights>(table_section::kWeights + place(direction)).front();
}

double NameTables::chance(std::string_view letters, Script script, LetterSource source) const {
  const auto levels =
      section<char>(table_section::kLetters + static_cast<std::size_t>(source) * kScripts + place(script));
  const std::size_t size = alphabet_size(script);
  std::size_t before2 = 0;
  std::size_t before1 = 0;
  int sum = 0;
  for (std::size_t i = 0; i <= letters.size(); ++i) {
    const std::size_t letter = i < letters.size() ? static_cast<std::size_t>(letters[i]) : 0;
    sum += levels[(before2 * size + before1) * size + letter] - kFirstLevel;
    before2 = before1;
    before1 = letter;
  }
  return -kLetterLevel * sum;
}

}  // namespace fihrist::crosslingual

// How names are spelled, as tables in the program that are read where they lie.
//
// data/learn_names.cpp makes them, data/pack_names.cpp packs them as part of every build. Packed tables are sections of
// fixed records; a section of slots is a hash table with open addressing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "shared/crosslingual/letters.hpp"

namespace fihrist::crosslingual {

// What spellings a model compares. Units of `across` have a Latin left and an Arabic right side.
enum class SpellingModel : std::uint8_t { across, latin, arabic };

struct SpellingModelTraits {
  std::string_view name;
  Script left;
  Script right;
  std::size_t first_class;  // of all models'
  std::size_t classes;
};
inline constexpr std::array<SpellingModelTraits, 3> kSpellingModels = {{
    {"en-ar", Script::latin, Script::arabic, 0, 2},
    {"en-en", Script::latin, Script::latin, 2, 1},
    {"ar-ar", Script::arabic, Script::arabic, 3, 1},
}};
inline constexpr std::size_t kSpellingClasses = 4;

constexpr std::size_t place(SpellingModel model) {
  return static_cast<std::size_t>(model);
}

// From the script of what is sought to the script of what is found.
enum class Direction : std::uint8_t { en_ar, ar_en, en_en, ar_ar };

struct DirectionTraits {
  std::string_view name;
  Script from;
  Script to;
  SpellingModel model;
};
inline constexpr std::array<DirectionTraits, 4> kDirections = {{
    {"en-ar", Script::latin, Script::arabic, SpellingModel::across},
    {"ar-en", Script::arabic, Script::latin, SpellingModel::across},
    {"en-en", Script::latin, Script::latin, SpellingModel::latin},
    {"ar-ar", Script::arabic, Script::arabic, SpellingModel::arabic},
}};

constexpr std::size_t place(Direction direction) {
  return static_cast<std::size_t>(direction);
}
constexpr const DirectionTraits& traits(Direction direction) {
  return kDirections[place(direction)];
}
constexpr Direction direction_between(Script from, Script to) {
  if (from == to) return from == Script::latin ? Direction::en_en : Direction::ar_ar;
  return from == Script::latin ? Direction::en_ar : Direction::ar_en;
}

// Letter models hold -log p in these steps.
inline constexpr double kLetterLevel = 0.15;
inline constexpr char kFirstLevel = '!';
inline constexpr int kLetterLevels = 94;

// Letters of all words, and of names alone.
enum class LetterSource : std::uint8_t { words, names };
inline constexpr std::size_t kLetterModels = 2;

struct UnitSlot {
  std::uint64_t key;  // pack(left, right)
  float log_p;
  float backoff;
  std::uint32_t number;
  std::uint32_t unused;
};

struct BigramSlot {
  std::uint32_t key;  // bigram_key()
  float log_p;
};

// The units that some letters of what is sought begin: arcs from `begin` to before `end`.
struct SourceSlot {
  std::uint32_t key;
  std::uint32_t begin;
  std::uint32_t end;
};

struct TargetArc {
  std::uint32_t target;
  float score;  // how much more probable than by chance, as a logarithm
};

inline constexpr std::size_t kFeatures = 12;

// Logistic regression over standardized features, and the decision.
struct Weights {
  std::array<float, kFeatures> weight;
  std::array<float, kFeatures> mean;
  std::array<float, kFeatures> deviation;
  float bias;
  float threshold;
  float slope;      // of the log odds of being right, over the score
  float intercept;  // of the same
};

constexpr std::uint32_t bigram_key(std::uint32_t before, std::uint32_t unit) {
  return (before << 16) | unit;
}

constexpr std::size_t slot_for(std::uint64_t key, std::size_t slots) {
  return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 32) & (slots - 1);
}

template <typename Slot>
const Slot* find_slot(std::span<const Slot> slots, decltype(Slot::key) key) {
  constexpr auto kEmpty = static_cast<decltype(Slot::key)>(-1);
  for (std::size_t at = slot_for(key, slots.size());; at = (at + 1) & (slots.size() - 1)) {
    if (slots[at].key == key) return &slots[at];
    if (slots[at].key == kEmpty) return nullptr;
  }
}

inline constexpr std::uint32_t kTablesMagic = 0x31464E46;
// Order of sections.
namespace table_section {
inline constexpr std::size_t kUnits = 0;
inline constexpr std::size_t kBigrams = kUnits + kSpellingClasses;
inline constexpr std::size_t kSources = kBigrams + kSpellingClasses;
inline constexpr std::size_t kArcs = kSources + kDirections.size();
inline constexpr std::size_t kLetters = kArcs + kDirections.size();
inline constexpr std::size_t kWeights = kLetters + kLetterModels * kScripts;
inline constexpr std::size_t kEnd = kWeights + kDirections.size();
}  // namespace table_section

struct TablesHeader {
  std::uint32_t magic;
  std::uint32_t size;  // of all
  std::array<std::uint32_t, table_section::kEnd> begin;
};

class NameTables {
 public:
  // Reads `bytes`, which must stay and be aligned to 8. Throws Error where pack_names did not write them.
  explicit NameTables(std::string_view bytes);

  static NameTables embedded();

  // `spelling_class` counts through all models.
  std::span<const UnitSlot> units(std::size_t spelling_class) const;
  std::span<const BigramSlot> bigrams(std::size_t spelling_class) const;
  std::span<const SourceSlot> sources(Direction direction) const;
  std::span<const TargetArc> arcs(Direction direction) const;
  const Weights& weights(Direction direction) const;

  // Log probability of a word of such letters.
  double chance(std::string_view letters, Script script, LetterSource source) const;

 private:
  template <typename Record>
  std::span<const Record> section(std::size_t number) const;

  std::string_view bytes_;
};

}  // namespace fihrist::crosslingual

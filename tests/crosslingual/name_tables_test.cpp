#include "shared/crosslingual/name_tables.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include "shared/base/error.hpp"
#include "shared/crosslingual/transliteration.hpp"

namespace fihrist::crosslingual {
namespace {

TEST(Letters, PackDifferently) {
  EXPECT_EQ(spelled(letters_of("salami", Script::latin).value(), Script::latin), "salami");
  EXPECT_EQ(spelled(letters_of("سلامي", Script::arabic).value(), Script::arabic), "سلامي");
  EXPECT_EQ(letters_of("ø", Script::latin), letters_of("o", Script::latin));
  EXPECT_EQ(letters_of("سلامي", Script::latin), std::nullopt);
  EXPECT_EQ(letters_of(std::string(kMaxLetters + 1, 'a'), Script::latin), std::nullopt);
  EXPECT_EQ(spelled(letters_spelled("^al", Script::latin).value(), Script::latin), "^al");
  EXPECT_NE(pack("\x01", "\x02"), pack("\x02", "\x01"));
}

TEST(NameTables, HoldProbabilitiesThatSumToOne) {
  const NameTables tables = NameTables::embedded();
  for (std::size_t i = 0; i < kSpellingClasses; ++i) {
    double sum = 0;
    std::size_t units = 0;
    for (const UnitSlot& slot : tables.units(i)) {
      if (slot.key == UINT64_MAX) continue;
      EXPECT_LT(slot.log_p, 0);
      EXPECT_LE(slot.backoff, 0);
      sum += std::exp(slot.log_p);
      ++units;
    }
    EXPECT_GT(units, 300U) << i;
    EXPECT_NEAR(sum, 1, 0.02) << i;
  }
}

TEST(NameTables, HoldBigramsOfUnits) {
  const NameTables tables = NameTables::embedded();
  for (std::size_t i = 0; i < kSpellingClasses; ++i) {
    std::map<std::uint32_t, double> backoff;
    for (const UnitSlot& slot : tables.units(i)) {
      if (slot.key != UINT64_MAX) backoff[slot.number] = std::exp(slot.backoff);
    }
    std::map<std::uint32_t, double> sums;
    for (const BigramSlot& slot : tables.bigrams(i)) {
      if (slot.key == UINT32_MAX) continue;
      ASSERT_TRUE(backoff.contains(slot.key >> 16) && backoff.contains(slot.key & 0xFFFF));
      sums[slot.key >> 16] += std::exp(slot.log_p);
    }
    for (const auto& [unit, sum] : sums) EXPECT_LE(sum, 1.05) << i << ' ' << unit;
  }
}

TEST(NameTables, HoldLettersOfEveryContext) {
  const NameTables tables = NameTables::embedded();
  for (const LetterSource source : {LetterSource::words, LetterSource::names}) {
    EXPECT_GT(tables.chance(letters_of("salami", Script::latin).value(), Script::latin, source),
              tables.chance(letters_of("slmxqz", Script::latin).value(), Script::latin, source));
    EXPECT_LT(tables.chance("", Script::arabic, source), 0);
  }
}

TEST(NameTables, AreRefusedWhereTheyAreNot) {
  alignas(8) const char bytes[1024] = {};
  EXPECT_THROW(NameTables({bytes, sizeof bytes}), Error);
  EXPECT_THROW(NameTables({bytes, 0}), Error);
}

TEST(NameTables, SayNothingTwice) {
  for (const char* name : {"name_units.tsv", "native_names.tsv"}) {
    std::ifstream file(std::string(FIHRIST_NAME_DATA) + "/" + name);
    std::set<std::string> lines;
    std::string line;
    while (std::getline(file, line)) EXPECT_TRUE(lines.insert(line).second) << line;
    EXPECT_GT(lines.size(), 1000U) << name;
  }
}

TEST(Transliteration, PrefersTheNameToItsNeighbours) {
  const Transliteration across(NameTables::embedded(), Direction::en_ar);
  const auto ratio = [&](std::string_view latin, std::string_view arabic) {
    return across.score(letters_of(latin, Script::latin).value(), letters_of(arabic, Script::arabic).value()).ratio();
  };
  EXPECT_GT(ratio("salami", "سلامي"), ratio("salami", "سلام"));
  EXPECT_GT(ratio("salami", "سلامي"), ratio("salami", "اسلاميه"));
  EXPECT_GT(ratio("hussein", "حسين"), ratio("hussein", "حسن"));
  EXPECT_LT(ratio("salami", "وزاره"), 0);
}

TEST(Transliteration, IsTheSameBothWays) {
  const std::string latin = letters_of("qalibaf", Script::latin).value();
  const std::string arabic = letters_of("قاليباف", Script::arabic).value();
  const NameTables tables = NameTables::embedded();
  EXPECT_DOUBLE_EQ(Transliteration(tables, Direction::en_ar).score(latin, arabic).ratio(),
                   Transliteration(tables, Direction::ar_en).score(arabic, latin).ratio());
}

TEST(Transliteration, TakesTheLongestWords) {
  const std::string longest(kMaxLetters, 1);
  EXPECT_LT(Transliteration(NameTables::embedded(), Direction::en_ar).score(longest, longest).joint, 0);
  EXPECT_LT(Transliteration(NameTables::embedded(), Direction::en_en).score(longest, "").joint, 0);
}

}  // namespace
}  // namespace fihrist::crosslingual

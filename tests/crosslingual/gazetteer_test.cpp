#include "shared/crosslingual/gazetteer.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "shared/crosslingual/gazetteer_table.hpp"
#include "shared/text/analyzer.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::vector<Entity> named(const Gazetteer& gazetteer, std::string_view written, bool in_capitals = false) {
  text::Analyzer analyzer;
  std::vector<NameWord> words;
  for (const text::Token& token : analyzer.analyze(written)) words.push_back({token.form, token.stem, in_capitals});
  return gazetteer.named(words);
}

std::vector<std::string> names_of(std::string_view written, bool in_capitals = false) {
  std::vector<std::string> names;
  for (const Entity& entity : named(Gazetteer(), written, in_capitals)) {
    for (const Name& name : entity.names) names.push_back(name.text);
  }
  return names;
}

TEST(Gazetteer, KnowsWhatNoSpellingTells) {
  EXPECT_THAT(names_of("Cairo"), Contains("القاهرة"));
  EXPECT_THAT(names_of("Egypt"), Contains("مصر"));
  EXPECT_THAT(names_of("دمشق"), Contains("Damascus"));
  EXPECT_THAT(names_of("IRGC"), Contains("الحرس الثوري"));
  EXPECT_THAT(names_of("Revolutionary Guards"), Contains("الحرس الثوري"));
  EXPECT_THAT(names_of("والحرس الثوري"), Contains("IRGC"));
  EXPECT_THAT(names_of("Deir ez-Zor"), Contains("دير الزور"));
  EXPECT_THAT(names_of("Qassem Soleimani"), Contains("قاسم سليماني"));
  EXPECT_THAT(names_of("salami"), Contains("سلامي"));
}

TEST(Gazetteer, TellsAcronymsFromWords) {
  EXPECT_THAT(names_of("us"), IsEmpty());
  EXPECT_THAT(names_of("US", true), Contains("الولايات المتحدة"));
}

TEST(Gazetteer, DoesNotKnowWords) {
  for (const char* word : {"window", "army", "parliament", "جيش", ""}) {
    EXPECT_THAT(names_of(word), IsEmpty()) << word;
  }
}

TEST(Gazetteer, TellsAdjectivesWhichTakeTheArticle) {
  const auto takes_article = [](std::string_view written) {
    const auto found = named(Gazetteer(), written);
    return std::any_of(found.begin(), found.end(), [](const Entity& entity) {
      return std::any_of(entity.names.begin(), entity.names.end(),
                         [](const Name& known) { return known.takes_article; });
    });
  };
  EXPECT_TRUE(takes_article("Chinese"));
  EXPECT_FALSE(takes_article("China"));
  EXPECT_FALSE(takes_article("Soleimani"));
}

TEST(Gazetteer, TakesTablesOfTheUserFirst) {
  Gazetteer gazetteer;
  std::istringstream table(
      "kind\tenglish\tarabic\tabout\nperson\tJane Roe|Roe\tجين رو\tour editor\nbroken\n\nperson\t\tx\n");
  EXPECT_THAT(gazetteer.add(table), SizeIs(2));
  const auto found = named(gazetteer, "Jane Roe");
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].about, "our editor");
  ASSERT_THAT(found[0].names, SizeIs(3));
  EXPECT_EQ(found[0].names[2].text, "جين رو");
  EXPECT_EQ(found[0].names[2].language, text::Language::ar);
  EXPECT_THAT(named(gazetteer, "Cairo"), Not(IsEmpty())) << "the built-in table is still there";
}

TEST(Gazetteer, SurvivesHostileTables) {
  tests::RandomText random(5);
  for (int i = 0; i < 300; ++i) {
    std::istringstream table("person\t" + random.make(20, true) + "\t" + random.make(20, true) + "\t|;\n");
    Gazetteer gazetteer;
    gazetteer.add(table);
    EXPECT_THAT(named(gazetteer, "Cairo"), Not(IsEmpty()));
  }
}

struct Row {
  std::vector<std::string> cells;
  std::string where;
};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

std::vector<Row> all_rows() {
  std::vector<Row> rows;
  const std::filesystem::directory_iterator folder(FIHRIST_GAZETTEER);
  for (const auto& table : std::set<std::filesystem::path>(begin(folder), end(folder))) {
    std::ifstream file(table);
    int number = 0;
    for (std::string line; std::getline(file, line);) {
      if (++number == 1) continue;
      const std::string where = table.filename().string() + ":" + std::to_string(number);
      rows.push_back({split(line, '\t'), where});
    }
  }
  return rows;
}

TEST(GazetteerTables, GiveNoNameToTwoEntitiesUnlessMarked) {
  text::Analyzer analyzer;
  std::map<std::string, std::string> owners;
  const std::vector<Row> rows = all_rows();
  EXPECT_GE(rows.size(), 1500U);
  for (const Row& row : rows) {
    ASSERT_THAT(row.cells, SizeIs(4)) << row.where;
    std::set<std::string> own;
    for (const int column : {1, 2}) {
      for (const std::string& name : split(row.cells[static_cast<std::size_t>(column)], '|')) {
        std::string key;
        for (const text::Token& token : analyzer.analyze(name)) key += token.form + " ";
        EXPECT_NE(key, "") << row.where;
        if (name.ends_with('*') || !own.insert(key).second) continue;
        const auto [owner, is_new] = owners.emplace(key, row.where);
        EXPECT_TRUE(is_new) << name << " of " << row.where << " stands in " << owner->second;
      }
    }
  }
}

TEST(GazetteerTables, NameEachEntityInBothScripts) {
  for (const Row& row : all_rows()) {
    ASSERT_GE(row.cells.size(), 3U) << row.where;
    for (const std::string& name : split(row.cells[2], '|')) {
      EXPECT_EQ(text::language_of_text(name), text::Language::ar) << row.where;
    }
    for (const std::string& name : split(row.cells[1], '|')) {
      EXPECT_NE(text::language_of_text(name), text::Language::ar) << row.where;
    }
  }
}

}  // namespace
}  // namespace fihrist::crosslingual

#include "shared/crosslingual/translation_table.hpp"

#include <gmock/gmock.h>

#include <sstream>

#include "shared/base/sorted_lines.hpp"
#include "shared/base/split.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST(TranslationTable, HasEveryTermInBothDirectionsTheUsualOneFirst) {
  TranslationTable table;
  table.begin_source({});
  table.add({"armed forces", "military"}, {"القوات المسلحة", "جيش"});
  const std::string made = table.make();
  EXPECT_THAT(find_line(made, "en arm forc").value_or(""), StartsWith("100 القوات المسلحة|"));
  EXPECT_THAT(find_line(made, "en militari").value_or(""), HasSubstr("القوات المسلحة"));
  EXPECT_THAT(find_line(made, "ar جيش").value_or(""), HasSubstr("armed forces"));
}

TEST(TranslationTable, TrustsSourcesHoweverMuchTheySay) {
  TranslationTable table;
  table.begin_source({1, 1});
  for (const char* word : {"مقاطعة", "إقرار", "مقر"}) table.add({"sanction"}, {word});
  table.begin_source({3, 5});
  table.add({"sanctions"}, {"عقوبات"});
  EXPECT_THAT(find_line(table.make(), "en sanction").value_or(""), StartsWith("100 عقوبات|"));
}

TEST(TranslationTable, LeavesOutWhatIsNoTermOfItsLanguage) {
  TranslationTable table;
  table.begin_source({});
  table.add({"", "the", "to be", "كلمة", "a term of far too many words to be looked up"}, {"شيء"});
  table.add({"thing"}, {"", "thing", "?!", "شيء مع thing"});
  EXPECT_EQ(table.make(), "");
}

TEST(TranslationTable, LooksTermsUpWithoutArticlesAndPrepositions) {
  TranslationTable table;
  table.begin_source({});
  table.add({"the weapons of mass destruction"}, {"أسلحة الدمار الشامل"});
  const std::string made = table.make();
  EXPECT_TRUE(find_line(made, term_key(text::Language::en, {"weapon", "mass", "destruct"})));
  EXPECT_THAT(made, HasSubstr("100 weapons of mass destruction"));
}

TEST(TranslationTable, IsInTheOrderOfItsKeysWithWeightsOfAHundred) {
  TranslationTable table;
  table.begin_source({});
  table.add({"deal", "agreement"}, {"اتفاق", "صفقة"});
  table.add({"nuclear|deal"}, {"اتفاق نووي"});
  std::istringstream lines(table.make());
  std::string last;
  for (std::string line; std::getline(lines, line);) {
    const auto cells = split(line, '\t');
    ASSERT_EQ(cells.size(), 2U) << line;
    EXPECT_LT(last, std::string(cells[0]));
    last = cells[0];
    for (const auto translation : split(cells[1], '|')) {
      const int weight = std::stoi(std::string(translation));
      EXPECT_TRUE(weight > 0 && weight <= 100) << line;
    }
    EXPECT_THAT(std::string(cells[1]), AnyOf(StartsWith("100 "), StartsWith("40 "))) << line;
  }
}

}  // namespace
}  // namespace fihrist::crosslingual

#include "shared/crosslingual/lexicon.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "shared/text/analyzer.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using text::Language;

std::vector<std::string> stems_of(std::string_view term) {
  text::Analyzer analyzer;
  std::vector<std::string> stems;
  for (const text::Token& token : analyzer.analyze(term)) {
    if (!text::is_stop_word(token.source.of(term), token.language)) stems.push_back(token.stem);
  }
  return stems;
}

// The places of the right translation among those of the term; -1 where it is none of them.
int place(const Lexicon& lexicon, std::string_view term, Language language, std::string_view right) {
  const auto found = lexicon.translations(stems_of(term), language);
  const auto at = std::find_if(found.begin(), found.end(), [&](const Translation& translation) {
    return stems_of(translation.text) == stems_of(right);
  });
  return at == found.end() ? -1 : static_cast<int>(at - found.begin());
}

TEST(Lexicon, KnowsTheTermsOfNewsInBothDirections) {
  const Lexicon lexicon;
  for (const auto& [english, arabic] :
       {std::pair("armed forces", "القوات المسلحة"), std::pair("ceasefire", "وقف إطلاق النار"),
        std::pair("prime minister", "رئيس الوزراء"), std::pair("nuclear deal", "الاتفاق النووي"),
        std::pair("sanctions", "عقوبات"), std::pair("weapons of mass destruction", "أسلحة الدمار الشامل"),
        std::pair("drone", "طائرة مسيرة"), std::pair("earthquake", "زلزال"), std::pair("refugees", "لاجئون"),
        std::pair("inflation", "التضخم")}) {
    EXPECT_TRUE(place(lexicon, english, Language::en, arabic) >= 0 && place(lexicon, english, Language::en, arabic) < 3)
        << english;
    EXPECT_TRUE(place(lexicon, arabic, Language::ar, english) >= 0 && place(lexicon, arabic, Language::ar, english) < 3)
        << arabic;
  }
}

TEST(Lexicon, SaysNothingOfWhatItDoesNotKnow) {
  const Lexicon lexicon;
  EXPECT_THAT(lexicon.translations({"zzyzx"}, Language::en), IsEmpty());
  EXPECT_THAT(lexicon.translations({}, Language::en), IsEmpty());
  EXPECT_THAT(lexicon.translations({"arm", "forc"}, Language::ar), IsEmpty());
  EXPECT_THAT(lexicon.translations(std::vector<std::string>(20, "arm"), Language::en), IsEmpty());
}

TEST(Lexicon, PutsWhatTheUserAddsFirst) {
  Lexicon lexicon;
  std::istringstream table(
      "english\tarabic\r\nsnapback|snap back\tآلية الزناد\r\n# a remark\n\nbroken\nsanctions\tجزاءات\n");
  EXPECT_THAT(lexicon.add(table), ElementsAre("line 5 is not English, a tab and Arabic; passed over"));
  EXPECT_EQ(place(lexicon, "snapback", Language::en, "آلية الزناد"), 0);
  EXPECT_EQ(place(lexicon, "آلية الزناد", Language::ar, "snapback"), 0);
  EXPECT_EQ(place(lexicon, "sanctions", Language::en, "جزاءات"), 0);
  EXPECT_GT(place(lexicon, "sanctions", Language::en, "عقوبات"), 0);
}

TEST(Lexicon, HasWeightsThatFallFromOne) {
  const Lexicon lexicon;
  for (const char* word : {"war", "strike", "talks", "oil"}) {
    const auto found = lexicon.translations(stems_of(word), Language::en);
    ASSERT_FALSE(found.empty()) << word;
    EXPECT_EQ(found.front().weight, 1);
    for (std::size_t i = 1; i < found.size(); ++i) EXPECT_LE(found[i].weight, found[i - 1].weight) << word;
  }
}

}  // namespace
}  // namespace fihrist::crosslingual

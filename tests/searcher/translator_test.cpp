#include "searcher/translator.hpp"

#include <gmock/gmock.h>

#include <algorithm>

#include "shared/index/schema.hpp"
#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using text::Language;

const tests::SmallIndex& news() {
  static const tests::SmallIndex index({
      {"truce", "", "أعلن الطرفان وقف إطلاق النار وتبادل الأسرى", "", "", "", ""},
      {"arms", "", "ضبطت الشرطة أسلحة على الحدود", "", "", "", ""},
      {"bought", "", "The ministry bought wheat and sold oil", "", "", "", ""},
  });
  return index;
}

std::vector<HeldTranslation> translations_of(std::string_view term, Language language) {
  return index::read({news().path()}, [&](const Xapian::Database& database) {
    const crosslingual::Lexicon lexicon;
    const Collection collection(database);
    text::Analyzer analyzer;
    std::vector<std::string> stems;
    for (const text::Token& token : analyzer.analyze(term)) stems.push_back(token.stem);
    return Translator(lexicon, collection, analyzer).translations(stems, language);
  });
}

std::vector<std::string> texts_of(std::string_view term, Language language) {
  std::vector<std::string> texts;
  for (const HeldTranslation& translation : translations_of(term, language)) texts.push_back(translation.text);
  return texts;
}

TEST(Translator, OffersWhatTheIndexHolds) {
  EXPECT_THAT(texts_of("ceasefire", Language::en), Contains("وقف إطلاق النار"));
  EXPECT_THAT(texts_of("ceasefire", Language::en), Not(Contains("هدنة")));
  EXPECT_THAT(texts_of("earthquake", Language::en), IsEmpty());
}

TEST(Translator, GivesTheBestThatIsHeldTheWholeWeight) {
  for (const char* term : {"weapon", "prisoners", "border"}) {
    const auto found = translations_of(term, Language::en);
    ASSERT_FALSE(found.empty()) << term;
    const auto heaviest =
        std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.weight < b.weight; });
    EXPECT_EQ(heaviest->weight, 1) << term;
  }
}

TEST(Translator, FindsFormsThatChangeWithin) {
  EXPECT_FALSE(texts_of("weapon", Language::en).empty());
  EXPECT_FALSE(texts_of("اشترى", Language::ar).empty());
}

}  // namespace
}  // namespace fihrist::searcher

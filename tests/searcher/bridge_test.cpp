#include "searcher/bridge.hpp"

#include <gmock/gmock.h>

#include "searcher/evidence.hpp"
#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

const tests::SmallIndex& news() {
  static const tests::SmallIndex index({
      {"general", "", "قال اللواء حسين سلامي إن الحرس الثوري مستعد", "", "", "", ""},
      {"peace", "", "دعا الرئيس إلى السلام ونشر سلام دائم", "", "", "", ""},
      {"faith", "", "مؤتمر عن الإسلام والحضارة الإسلامية", "", "", "", ""},
      {"guards", "", "The Revolutionary Guards said that Gen. Salami visited Tehran", "", "", "", ""},
      {"door", "", "He opened the window of the old house", "", "", "", ""},
      {"amal", "", "Amal was the first to speak", "", "", "", ""},
      {"tehran", "", "وصل الوفد إلى طهران أمس", "", "", "", ""},
  });
  return index;
}

std::vector<std::string> alternatives_of(std::string_view query) {
  std::vector<std::string> texts;
  for (const Alternative& alternative : news().search(query).plan.alternatives) texts.push_back(alternative.text);
  return texts;
}

TEST(Bridge, FindsANameAndNoWordThatLooksLikeIt) {
  EXPECT_THAT(tests::ids_of(news().search("Salami")), UnorderedElementsAre("guards", "general"));
  EXPECT_THAT(tests::ids_of(news().search("سلامي lang:en")), ElementsAre("guards"));
  EXPECT_THAT(alternatives_of("Salami"), ElementsAre("سلامي"));
}

TEST(Bridge, LeavesAFormOutThatIsTakenAway) {
  EXPECT_THAT(alternatives_of("Salami -سلامي"), IsEmpty());
  EXPECT_THAT(alternatives_of("Salami -سلام"), ElementsAre("سلامي"));
}

TEST(Bridge, TakesAWordForANameWhereTheUserSaysSo) {
  EXPECT_THAT(tests::ids_of(news().search("أمل")), IsEmpty());
  EXPECT_THAT(tests::ids_of(news().search("~أمل")), ElementsAre("amal"));
}

TEST(Bridge, FindsWordsOfTheOtherLanguageAndMarksThem) {
  const tests::SmallIndex index({{"ar", "", "أجرت القوات المسلحة تدريبا في الصحراء", "", "", "", ""},
                                 {"en", "", "The armed forces trained in the desert", "", "", "", ""},
                                 {"rain", "", "Rain fell in the north", "", "", "", ""}});
  EXPECT_THAT(tests::ids_of(index.search("armed forces training lang:ar")), ElementsAre("ar"));
  EXPECT_THAT(tests::ids_of(index.search("القوات المسلحة lang:en")), ElementsAre("en"));
  EXPECT_THAT(tests::ids_of(index.search("\"armed forces\"")), UnorderedElementsAre("ar", "en"));
  EXPECT_THAT(tests::ids_of(index.search("+desert")), UnorderedElementsAre("ar", "en"));
  EXPECT_THAT(tests::ids_of(index.search("=desert")), ElementsAre("en"));
  const Results results = index.search("armed forces lang:ar");
  const std::string& text = results.hits.at(0).passage.text;
  for (const Span& span : results.hits[0].text) {
    EXPECT_EQ(span.via, Via::translation) << span.source.of(text);
  }
}

TEST(Bridge, TakesTheLongestName) {
  EXPECT_THAT(alternatives_of("Revolutionary Guard"), Contains("الحرس الثوري"));
  EXPECT_THAT(tests::ids_of(news().search("\"Revolutionary Guard\"")), UnorderedElementsAre("general", "guards"));
  EXPECT_THAT(tests::ids_of(news().search("الحرس الثوري")), UnorderedElementsAre("general", "guards"));
  EXPECT_THAT(tests::ids_of(news().search("\"Hossein Salami\"")), ElementsAre("general"));
}

TEST(Bridge, MarksEveryWordOfAName) {
  const Results results = news().search("\"Revolutionary Guard\" lang:ar");
  ASSERT_EQ(results.hits.size(), 1U);
  const std::string& text = results.hits[0].passage.text;
  std::vector<std::string> marked;
  for (const Span& span : results.hits[0].text) {
    EXPECT_EQ(span.via, Via::gazetteer);
    marked.emplace_back(span.source.of(text));
  }
  EXPECT_THAT(marked, ElementsAre("الحرس", "الثوري"));
}

TEST(Bridge, PutsTheOwnSpellingFirst) {
  const tests::SmallIndex index({{"en", "", "They arrived in Tehran yesterday", "", "", "", ""},
                                 {"rain", "", "Rain fell in the north", "", "", "", ""},
                                 {"ar", "", "وصل الوفد إلى طهران أمس", "", "", "", ""},
                                 {"wind", "", "هبت رياح في شمال البلاد", "", "", "", ""}});
  EXPECT_THAT(tests::ids_of(index.search("Tehran")), ElementsAre("en", "ar"));
  EXPECT_THAT(tests::ids_of(index.search("طهران")), ElementsAre("ar", "en"));
}

TEST(Bridge, LeavesWordsAlone) {
  EXPECT_THAT(alternatives_of("window"), IsEmpty());
  EXPECT_THAT(alternatives_of("house"), IsEmpty());
  EXPECT_THAT(alternatives_of("سلام"), IsEmpty());
  EXPECT_THAT(alternatives_of("إسلام"), IsEmpty());
}

TEST(Bridge, LeavesAloneWhatIsSpelledOrExcluded) {
  EXPECT_THAT(alternatives_of("=Salami"), IsEmpty());
  EXPECT_THAT(alternatives_of("Tehran -Salami"), Not(Contains("سلامي")));
  EXPECT_THAT(alternatives_of("title:Salami"), IsEmpty());
}

TEST(Bridge, LetsANameInTheOtherScriptBeWhatIsRequired) {
  EXPECT_THAT(tests::ids_of(news().search("+Salami")), UnorderedElementsAre("guards", "general"));
  EXPECT_THAT(tests::ids_of(news().search("Salami AND \"Revolutionary Guard\"")),
              UnorderedElementsAre("guards", "general"));
}

}  // namespace
}  // namespace fihrist::searcher

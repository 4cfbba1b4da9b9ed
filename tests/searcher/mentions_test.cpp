#include "searcher/mentions.hpp"

#include <gmock/gmock.h>

#include "shared/index/database.hpp"
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
      {"full-ar", "", "قال اللواء قاسم سليماني إن بلاده مستعدة", "2019-01-02", "", "", ""},
      {"title-between", "", "Qasem Haj Soleimani arrived. Later Soleimani left", "2019-03-01", "", "", ""},
      {"other-spelling", "", "Gen. Qassem Suleimani was in Baghdad", "2020-01-01", "", "", ""},
      {"other-person", "", "Salami, a footballer, scored twice", "2021-01-01", "", "", ""},
      {"general-en", "", "Gen. Hossein Salami spoke. Salami left at noon", "2021-01-02", "", "", ""},
      {"guard-ar", "", "بيان للحرس الثوري في طهران", "2018-01-01", "", "", ""},
      {"guard-en", "", "The IRGC said that it would answer", "", "", "", ""},
      {"party", "", "قال حزب الله في لبنان", "2022-01-01", "", "", ""},
      {"brigades", "", "نفت كتائب حزب الله في العراق ذلك", "2022-02-01", "", "", ""},
      {"peace", "", "دعوا إلى السلام والإسلام", "", "", "", ""},
      {"general", "", "حضر حسين سلامي الاجتماع", "", "", "", ""},
      {"explosion", "", "The Beirut port explosion destroyed the silos", "", "", "", ""},
      {"adjective", "", "زار الوفد الصيني مصانع صينية", "", "", "", ""},
  });
  return index;
}

Mentions mentions_of(std::string_view name, const std::string& language = "", Sort sort = Sort::newest) {
  text::Analyzer analyzer;
  Request request;
  request.limit = 0;
  request.sort = sort;
  request.language = language;
  return index::read({news().path()}, [&](const Xapian::Database& database) {
    return find_mentions(database, name, request, analyzer);
  });
}

std::vector<std::string> ids_of(const Mentions& found) {
  std::vector<std::string> ids;
  for (const Mention& mention : found.mentions) ids.push_back(mention.hit.passage.metadata.id);
  return ids;
}

TEST(Mentions, StandInBothLanguagesNewestFirst) {
  for (const char* name : {"Qasem Soleimani", "قاسم سليماني", "Qassem Suleimani"}) {
    EXPECT_THAT(ids_of(mentions_of(name)), ElementsAre("other-spelling", "title-between", "full-ar")) << name;
  }
  EXPECT_THAT(ids_of(mentions_of("Qasem Soleimani", "ar")), ElementsAre("full-ar"));
}

TEST(Mentions, StandInTheOrderThatIsAskedForUndatedOnesLast) {
  EXPECT_THAT(ids_of(mentions_of("Qasem Soleimani", "", Sort::oldest)),
              ElementsAre("full-ar", "title-between", "other-spelling"));
  EXPECT_THAT(ids_of(mentions_of("IRGC", "", Sort::oldest)), ElementsAre("guard-ar", "guard-en"));
  EXPECT_THAT(ids_of(mentions_of("IRGC", "", Sort::newest)), ElementsAre("guard-ar", "guard-en"));
  EXPECT_THAT(ids_of(mentions_of("Qasem Soleimani", "", Sort::relevance)), testing::SizeIs(3));
}

TEST(Mentions, OfTheLastWordAloneCountWhereTheWholeNameStands) {
  const Mentions found = mentions_of("Qasem Soleimani");
  const auto passage = std::find_if(found.mentions.begin(), found.mentions.end(), [](const Mention& mention) {
    return mention.hit.passage.metadata.id == "title-between";
  });
  ASSERT_NE(passage, found.mentions.end());
  std::vector<std::string> marked;
  for (const Span& span : passage->hit.text) marked.emplace_back(span.source.of(passage->hit.passage.text));
  EXPECT_THAT(marked, ElementsAre("Qasem", "Soleimani", "Soleimani"));
  EXPECT_THAT(ids_of(mentions_of("Hossein Salami")), UnorderedElementsAre("general-en", "general"));
}

TEST(Mentions, AreFoundByAcronymsAndNamesOfSeveralWords) {
  EXPECT_THAT(ids_of(mentions_of("IRGC")), UnorderedElementsAre("guard-ar", "guard-en"));
  EXPECT_THAT(ids_of(mentions_of("Revolutionary Guard")), UnorderedElementsAre("guard-ar", "guard-en"));
}

TEST(Mentions, AreNotThoseOfALongerName) {
  EXPECT_THAT(ids_of(mentions_of("Hezbollah")), ElementsAre("party"));
}

TEST(Mentions, AreThoseOfWhatHappenedThere) {
  EXPECT_THAT(ids_of(mentions_of("بيروت")), ElementsAre("explosion"));
}

TEST(Mentions, OfAPeopleMayHaveTheArticle) {
  const Mentions found = mentions_of("Chinese");
  ASSERT_THAT(ids_of(found), ElementsAre("adjective"));
  EXPECT_EQ(found.mentions[0].hit.text.size(), 2U);
}

TEST(Mentions, AreWithoutTheFormsThatAreTakenAway) {
  EXPECT_THAT(ids_of(mentions_of("Qasem Soleimani -Suleimani")), ElementsAre("title-between", "full-ar"));
  EXPECT_THAT(ids_of(mentions_of("-Salami")), IsEmpty());
}

TEST(Mentions, AreNotOfWordsThatLookLikeIt) {
  EXPECT_THAT(ids_of(mentions_of("Salami")), UnorderedElementsAre("general", "general-en", "other-person"));
}

TEST(Mentions, CountEachForm) {
  const Mentions found = mentions_of("IRGC");
  ASSERT_EQ(found.forms.size(), 2U);
  for (const CountedForm& form : found.forms) {
    EXPECT_EQ(form.passages, 1U);
    EXPECT_EQ(form.articles, 1U);
  }
  EXPECT_EQ(found.passages, 2U);
  EXPECT_EQ(found.articles, 2U);
}

TEST(Mentions, AreNoneOfWhatStandsNowhere) {
  for (const char* name : {"", "?", "Nobody Atall", "\xFF"}) {
    const Mentions found = mentions_of(name);
    EXPECT_THAT(found.mentions, IsEmpty()) << name;
    EXPECT_THAT(found.forms, IsEmpty()) << name;
  }
}

}  // namespace
}  // namespace fihrist::searcher

// What a query finds in a real index; the order of results is search_test's.
#include "searcher/compiler.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/searcher/small_index.hpp"

namespace fihrist::searcher {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAre;
using testing::UnorderedElementsAreArray;

const tests::SmallIndex& news() {
  static const tests::SmallIndex index({
      {"forces", "Training in Baghdad", "Advisers will train the Armed Forces' branches in Baghdad.", "2023-02-27",
       "Gulf Monthly", "Huda Haddad", ""},
      {"arms", "The price of arms", "A force of traders armed with figures met in Beirut.", "2022-06-30",
       "Levant Review", "", ""},
      {"harbour", "Beirut harbour", "The quay of the harbour was rebuilt; schools reopened.", "2021-12-31",
       "Gulf Monthly", "Karim Haddad", ""},
      {"haras", "طهران والحرس", "وقال متحدث إن الوزير زار مقر الحرس الثوري الإيراني.", "2023-03-01", "وكالة فهرس", "",
       ""},
      {"walharas", "بيان في طهران", "اجتمع الجيش والحرس الثوري في العاصمة.", "2023-01-01", "وكالة فهرس", "", ""},
      {"lilharas", "قائد يتحدث", "تحدث القائد العام للحرس الثوري عن التدريب.", "", "", "", ""},
      {"mixed", "Two names", "The Guards, known as الحرس القديم, met in Cairo on ٢٠ May.", "2024-05-20", "", "", ""},
  });
  return index;
}

std::vector<std::string> found(std::string_view query) {
  return tests::ids_of(news().search(query));
}

struct Case {
  std::string query;
  std::vector<std::string> ids;
};

void expect_found(const std::vector<Case>& cases) {
  for (const auto& [query, ids] : cases) EXPECT_THAT(found(query), UnorderedElementsAreArray(ids)) << query;
}

TEST(Compiler, FindsPassagesWithAnyOfTheWords) {
  expect_found({
      {"schools Cairo", {"harbour", "mixed"}},
      {"training", {"forces", "lilharas"}},
      {"Cairo OR quay", {"mixed", "harbour"}},
      {"Odesa", {}},
      {"20", {"mixed"}},
      {"للتدريب", {"lilharas", "forces"}},
      {"Cairo =للتدريب", {"mixed"}},
  });
}

TEST(Compiler, RequiresAndExcludes) {
  expect_found({
      {"Beirut", {"arms", "harbour"}},
      {"+Beirut quay", {"arms", "harbour"}},
      {"+Beirut +quay", {"harbour"}},
      {"Beirut -quay", {"arms"}},
      {"Beirut NOT quay", {"arms"}},
      {"Beirut AND quay", {"harbour"}},
      {"Beirut AND NOT quay", {"arms"}},
      {"(quay OR figures) AND Beirut", {"arms", "harbour"}},
      {"-Beirut -الثوري", {"forces", "mixed"}},
      {"Cairo OR -الحرس", {"forces", "arms", "harbour", "mixed"}},
      {"+Odesa Beirut", {}},
  });
}

TEST(Compiler, FindsPhrasesWhateverTheEndingsOfTheirWords) {
  expect_found({
      {"\"armed forces\"", {"forces"}},
      {"\"Armed Force\"", {"forces"}},
      {"\"forces armed\"", {}},
      {"\"force of traders\"", {"arms"}},
      {"Beirut -\"harbour was\"", {"arms"}},
  });
}

TEST(Compiler, FindsArabicPhrasesWhateverIsJoinedToTheirWords) {
  for (const char* query : {"\"الحرس الثوري\"", "«والحرس الثوري»", "“للحرس الثوري”"}) {
    EXPECT_THAT(found(query), UnorderedElementsAre("haras", "walharas", "lilharas")) << query;
  }
}

TEST(Compiler, LetsNoPhraseReachFromTheTitleIntoTheText) {
  EXPECT_THAT(found("\"Baghdad advisers\""), IsEmpty());
  EXPECT_THAT(found("\"Training in Baghdad\""), UnorderedElementsAre("forces"));
}

TEST(Compiler, FindsWordsAsSpelled) {
  expect_found({
      {"=forces", {"forces"}},
      {"=force", {"arms"}},
      {"=الحرس", {"haras", "mixed"}},
      {"=\"armed forces\"", {"forces"}},
      {"=\"armed force\"", {}},
  });
}

TEST(Compiler, FindsWordsByTheirBeginning) {
  expect_found({
      {"scho*", {"harbour"}},
      {"Advis*", {"forces"}},
      {"المتح*", {}},
      {"متح*", {"haras"}},
      {"+Beir* -qua*", {"arms"}},
      {"zzz*", {}},
  });
}

TEST(Compiler, NarrowsByField) {
  expect_found({
      {"title:Beirut", {"harbour"}},
      {"title:\"harbours Beirut\"", {"harbour"}},
      {"title:والحرس", {"haras"}},
      {"source:\"gulf monthly\"", {"forces", "harbour"}},
      {"source:gulf", {}},
      {"source:\"وكالة فهرس\" الجيش", {"walharas"}},
      {"author:haddad", {"forces", "harbour"}},
      {"author:\"Haddad Karim\"", {"harbour"}},
      {"lang:ar", {"haras", "walharas", "lilharas"}},
      {"lang:en الحرس", {"mixed"}},
      {"Beirut -source:\"Gulf Monthly\"", {"arms"}},
      {"Beirut AND title:harbour", {"harbour"}},
  });
}

TEST(Compiler, NarrowsByDateAndLeavesOutTheUndated) {
  expect_found({
      {"date:2023", {"forces", "haras", "walharas"}},
      {"date:2023-01..2023-02", {"forces", "walharas"}},
      {"date:..2022", {"arms", "harbour"}},
      {"date:2023-03..", {"haras", "mixed"}},
      {"date:2023-03-01", {"haras"}},
      {"date:٢٠٢٣-٠٣", {"haras"}},
      {"date:2024..2023", {}},
      {"الثوري -date:2023", {"lilharas"}},
      {"Beirut date:2021-12-31", {"harbour"}},
  });
}

TEST(Compiler, GivesFiltersNoWeight) {
  const Results plain = news().search("quay");
  const Results filtered = news().search("quay lang:en source:\"Gulf Monthly\" date:2021 author:karim");
  ASSERT_EQ(plain.hits.size(), 1U);
  ASSERT_EQ(filtered.hits.size(), 1U);
  EXPECT_DOUBLE_EQ(filtered.hits[0].score, plain.hits[0].score);
}

}  // namespace
}  // namespace fihrist::searcher

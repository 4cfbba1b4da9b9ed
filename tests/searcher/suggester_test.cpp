#include "searcher/suggester.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

#include "indexer/name_vocabulary.hpp"
#include "tests/searcher/small_index.hpp"
#include "tests/support/random_text.hpp"

namespace fihrist::searcher {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

tests::SmallArticle article(std::string id, std::string text) {
  return {std::move(id), "", std::move(text), "", "", "", ""};
}

const std::vector<tests::SmallArticle> kArticles = {
    article("government", "The government of Morocco counts the dead after the earthquake in Marrakesh."),
    article("relief", "Earthquake relief: the government sends the armed forces to the mountains."),
    article("cairo", "وصل الوفد إلى القاهرة أمس، وقالت القاهرة إن الحرس الثوري ليس في دمشق."),
    article("relief-ar", "ضرب زلزال المغرب، وأعلنت الحكومة المغربية الحداد. ولم يصل أحد من طهران."),
};

class SuggesterTest : public testing::Test {
 protected:
  SuggesterTest() : index_(kArticles) {
    indexer::write_names(index_.path());
    names_ = Names({index_.path()});
  }

  std::vector<Suggestion> suggestions(std::string_view query) const { return suggestions(query, index_, names_); }

  static std::vector<Suggestion> suggestions(std::string_view query, const tests::SmallIndex& index,
                                             const Names& names) {
    text::Analyzer analyzer;
    Request request;
    request.names = &names;
    return index::read({index.path()}, [&](const Xapian::Database& database) {
      const Plan plan = expanded(database, make_plan(parse(query), analyzer, false), request, analyzer);
      return suggest(query, plan, request, database, analyzer);
    });
  }

  // What would be searched instead.
  std::string instead(std::string_view query) const {
    return without_unheld(query, suggestions(query)).value_or("nothing");
  }

  tests::SmallIndex index_;
  Names names_;
};

TEST_F(SuggesterTest, MendsTheSpellingOfBothScripts) {
  EXPECT_EQ(instead("govenrment"), "government");
  EXPECT_EQ(instead("القاهزة"), "القاهرة");
  EXPECT_EQ(instead("Marakesch"), "Marrakesh");
}

TEST_F(SuggesterTest, TellsWhatItIsForAndHowItWasFound) {
  const auto found = suggestions("oil and govenrment");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].source, (ByteRange{8, 18}));
  EXPECT_EQ(found[0].text, "government");
  EXPECT_EQ(found[0].via, Suggestion::Via::spelling);
  EXPECT_EQ(found[0].passages, 2);
  EXPECT_FALSE(found[0].is_held);
}

TEST_F(SuggesterTest, KeepsTheSyntaxOfTheQuery) {
  EXPECT_EQ(instead("+govenrment -oil (\"armed forcse\" OR relief) date:2023"),
            "+government -oil (\"armed forces\" OR relief) date:2023");
  EXPECT_EQ(instead("Marakesch AND «الحرس الثوزي»"), "Marrakesh AND «الحرس الثوري»");
  EXPECT_EQ(instead("al-Maghrib's govenrment"), "al-Maghrib's government");
}

TEST_F(SuggesterTest, LeavesAloneWhatWasAskedForAsItIs) {
  for (const char* query : {"=govenrment", "govenrmen*", "-govenrment earthquake", "title:govenrment", "NOT govenrment",
                            "earthquake government"})
    EXPECT_THAT(suggestions(query), IsEmpty()) << query;
}

TEST_F(SuggesterTest, LeavesWordsAndNamesAloneThatAreSpelledRight) {
  for (const char* query : {"governor", "quake", "Beirut", "Soleimani", "الحكمة", "بيروت", "xyzzyx", "москва", "x86"})
    EXPECT_THAT(suggestions(query), IsEmpty()) << query;
}

TEST_F(SuggesterTest, KnowsTheOtherKeyboard) {
  EXPECT_EQ(instead("hgrhivm"), "القاهرة");
  EXPECT_EQ(instead("Hgrhivm"), "القاهرة");
  EXPECT_EQ(instead("]lar"), "دمشق");
  EXPECT_EQ(instead("'ivhk"), "طهران");
  EXPECT_EQ(instead("ةخقخؤؤخ"), "morocco");
  EXPECT_EQ(instead("لخرثقىةثىف"), "government");
  const auto found = suggestions("hgrhivm");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].via, Suggestion::Via::keyboard);
}

TEST_F(SuggesterTest, TakesNoChanceResemblanceForTheOtherKeyboard) {
  EXPECT_EQ(instead("Sdmr?"), "nothing") << "a mark and a sign make no word";
  EXPECT_EQ(instead("hp]"), "nothing") << "أحد is in one passage";
  EXPECT_EQ(instead("f;g"), "nothing");
}

TEST_F(SuggesterTest, RetypesTheWholeQueryWhereThatMakesSenseOfMost) {
  const auto found = suggestions("\"hgpvs hge,vd\" td ]lar");
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].text, "\"الحرس الثوري\" في دمشق");
  EXPECT_EQ(instead("Morocco hgrhivm"), "Morocco القاهرة");
}

TEST_F(SuggesterTest, DoubtsARareWordBesideAFrequentOne) {
  std::vector<tests::SmallArticle> articles;
  for (int i = 0; i < 120; ++i) articles.push_back(article(std::to_string(i), "The government met."));
  articles.push_back(article("slip", "The govenrment met."));
  const tests::SmallIndex index(articles);
  indexer::write_names(index.path());
  const Names names({index.path()});
  const auto found = suggestions("govenrment", index, names);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].text, "government");
  EXPECT_TRUE(found[0].is_held);
  EXPECT_FALSE(without_unheld("govenrment", found));
}

TEST_F(SuggesterTest, IsSilentWithoutTheWordsOfTheIndex) {
  EXPECT_THAT(suggestions("govenrment", index_, Names()), IsEmpty());
}

TEST_F(SuggesterTest, LooksUpABoundedNumberOfWords) {
  std::string query;
  for (int i = 0; i < 5000; ++i) query += "govenrment ";
  EXPECT_LE(suggestions(query).size(), 8U);
  EXPECT_THAT(suggestions(std::string(100'000, 'q')), IsEmpty());
}

TEST_F(SuggesterTest, GivesDisjointRangesForAnyQuery) {
  tests::RandomText texts(9);
  for (int round = 0; round < 200; ++round) {
    const std::string query = "govenrment " + texts.make(8, true) + "hgrhivm" + texts.make(3, true);
    std::size_t end = 0;
    for (const Suggestion& suggestion : suggestions(query)) {
      EXPECT_LE(end, suggestion.source.begin) << query;
      EXPECT_LT(suggestion.source.begin, suggestion.source.end) << query;
      end = suggestion.source.end;
    }
    EXPECT_LE(end, query.size()) << query;
  }
}

}  // namespace
}  // namespace fihrist::searcher

#include "shared/crosslingual/related_words.hpp"

#include <gmock/gmock.h>

#include <set>
#include <sstream>
#include <string>

#include "shared/text/analyzer.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::Contains;
using testing::Not;

std::string stem_of(std::string_view word) {
  text::Analyzer analyzer;
  return analyzer.analyze(word).at(0).stem;
}

std::vector<RelatedWord> related_to(std::string_view word) {
  text::Analyzer analyzer;
  const text::Token token = analyzer.analyze(word).at(0);
  return related_words(token.stem, token.language);
}

bool is_form_of(std::string_view form, std::string_view word) {
  const std::string stem = stem_of(form);
  const auto words = related_to(word);
  return std::find(words.begin(), words.end(), RelatedWord{stem, Relation::form}) != words.end();
}

bool is_synonym_of(std::string_view synonym, std::string_view word) {
  const std::string stem = stem_of(synonym);
  const auto words = related_to(word);
  return std::find(words.begin(), words.end(), RelatedWord{stem, Relation::synonym}) != words.end();
}

TEST(RelatedWords, KnowBrokenPlurals) {
  EXPECT_TRUE(is_form_of("دواء", "الأدوية"));
  EXPECT_TRUE(is_form_of("أدوية", "دواء"));
  EXPECT_TRUE(is_form_of("مدن", "مدينة"));
  EXPECT_TRUE(is_form_of("سفن", "سفينة"));
  EXPECT_TRUE(is_form_of("children", "child"));
  EXPECT_TRUE(is_form_of("wives", "wife"));
}

TEST(RelatedWords, KnowVerbsThatChangeWithin) {
  EXPECT_TRUE(is_form_of("يموت", "مات"));
  EXPECT_TRUE(is_form_of("bought", "buy"));
  EXPECT_TRUE(is_form_of("death", "die"));
}

TEST(RelatedWords, KnowSpellingsOfTwoCountries) {
  EXPECT_TRUE(is_form_of("defense", "defence"));
}

TEST(RelatedWords, KnowWordsOfOneMeaning) {
  EXPECT_TRUE(is_synonym_of("توفي", "مات"));
  EXPECT_TRUE(is_synonym_of("كلفة", "ثمن"));
}

TEST(RelatedWords, AreNoneForAWordThatStandsAlone) {
  EXPECT_THAT(related_words("qwertyuiop", text::Language::en), testing::IsEmpty());
  EXPECT_THAT(related_words("", text::Language::ar), testing::IsEmpty());
  EXPECT_THAT(related_words(stem_of("إسلام"), text::Language::ar),
              Not(Contains(RelatedWord{stem_of("سلام"), Relation::synonym})));
}

TEST(RelatedWords, TellWordsFromNames) {
  EXPECT_TRUE(is_ordinary_word(stem_of("window"), text::Language::en));
  EXPECT_TRUE(is_ordinary_word(stem_of("سلام"), text::Language::ar));
  EXPECT_FALSE(is_ordinary_word(stem_of("Soleimani"), text::Language::en));
}

TEST(RelatedWords, KnowEachOtherOnce) {
  std::istringstream table{std::string(related_words_table())};
  std::string previous;
  std::size_t lines = 0;
  for (std::string line; std::getline(table, line); ++lines) {
    const std::string key = line.substr(0, line.find('\t'));
    EXPECT_LT(previous, key);
    previous = key;
    const auto language = key.starts_with("ar ") ? text::Language::ar : text::Language::en;
    const std::string stem = key.substr(3);
    std::set<std::string_view> seen = {stem};
    for (const RelatedWord& word : related_words(stem, language)) {
      EXPECT_TRUE(seen.insert(word.stem).second) << line;
    }
    EXPECT_TRUE(is_ordinary_word(stem, language)) << line;
  }
  EXPECT_GT(lines, 10'000U);
}

}  // namespace
}  // namespace fihrist::crosslingual

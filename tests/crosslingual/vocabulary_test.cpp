#include "shared/crosslingual/vocabulary.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "shared/base/error.hpp"
#include "shared/crosslingual/name_matcher.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::Contains;
using testing::Not;
using testing::UnorderedElementsAre;

class VocabularyTest : public testing::Test {
 protected:
  Vocabulary written(std::vector<WordCount> words) const {
    write_vocabulary(file(), std::move(words));
    return Vocabulary(file());
  }

  std::filesystem::path file() const { return folder_.path() / "names"; }

  std::string bytes() const {
    std::ifstream in(file(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  void overwrite(std::string_view content) const { folder_.write("names", content); }

  // Opens what the file holds and searches it; only an Error may come of it.
  void use() const {
    try {
      const Vocabulary vocabulary(file());
      const NameMatcher matcher(vocabulary);
      matcher.match("salami", text::Language::en, text::Language::ar);
      matcher.match("سلامي", text::Language::ar, text::Language::en);
    } catch (const Error&) {
    }
  }

  tests::TemporaryFolder folder_;
};

std::vector<std::string> words_of(const Vocabulary& vocabulary, Script script) {
  std::vector<std::string> words;
  for (std::uint32_t i = 0; i < vocabulary.size(script); ++i) words.emplace_back(vocabulary.word(script, i));
  return words;
}

std::uint32_t passages_of(const Vocabulary& vocabulary, Script script, std::string_view word) {
  for (std::uint32_t i = 0; i < vocabulary.size(script); ++i) {
    if (vocabulary.word(script, i) == word) return vocabulary.passages(script, i);
  }
  return 0;
}

const std::vector<WordCount> kWords = {{"salami", 3}, {"salam", 2}, {"suleimani", 7}, {"سلامي", 4}, {"سليماني", 9}};

TEST_F(VocabularyTest, HoldsTheWordsOfBothScripts) {
  const Vocabulary vocabulary = written(kWords);
  EXPECT_THAT(words_of(vocabulary, Script::latin), UnorderedElementsAre("salami", "salam", "suleimani"));
  EXPECT_THAT(words_of(vocabulary, Script::arabic), UnorderedElementsAre("سلامي", "سليماني"));
  EXPECT_EQ(passages_of(vocabulary, Script::latin, "suleimani"), 7U);
  EXPECT_EQ(passages_of(vocabulary, Script::arabic, "سليماني"), 9U);
}

TEST_F(VocabularyTest, LeavesOutWhatIsNoName) {
  const Vocabulary vocabulary =
      written({{"a", 1}, {"1234", 1}, {"f16", 1}, {"", 1}, {"москва", 1}, {std::string(100, 'a'), 1}, {"\xff\xfe", 1}});
  EXPECT_EQ(vocabulary.size(Script::latin) + vocabulary.size(Script::arabic), 0U);
  EXPECT_TRUE(NameMatcher(vocabulary).match("salami", text::Language::en, text::Language::ar).empty());
}

TEST_F(VocabularyTest, KeepsWordsOfTheSameLettersApart) {
  const Vocabulary vocabulary = written({{"sørensen", 1}, {"sorensen", 2}});
  EXPECT_THAT(words_of(vocabulary, Script::latin), UnorderedElementsAre("sørensen", "sorensen"));
  EXPECT_EQ(passages_of(vocabulary, Script::latin, "sørensen"), 1U);
}

TEST_F(VocabularyTest, CountsAWordBehindCliticsForTheWord) {
  const Vocabulary vocabulary = written({{"السليماني", 5}, {"والسليماني", 2}, {"وسليماني", 1}});
  EXPECT_EQ(passages_of(vocabulary, Script::arabic, "سليماني"), 8U);
}

TEST_F(VocabularyTest, LeavesOutARareFormWithAClitic) {
  const Vocabulary vocabulary = written({{"سليماني", 5}, {"وسليماني", 1}, {"وليد", 9}, {"ليد", 1}});
  EXPECT_THAT(words_of(vocabulary, Script::arabic), Not(Contains("وسليماني")));
  EXPECT_THAT(words_of(vocabulary, Script::arabic), Contains("وليد"));
}

TEST_F(VocabularyTest, DoesNotDependOnTheOrderOfWords) {
  written(kWords);
  const std::string first = bytes();
  written({kWords.rbegin(), kWords.rend()});
  EXPECT_EQ(bytes(), first);
}

TEST_F(VocabularyTest, RefusesAFileCutShort) {
  written(kWords);
  const std::string whole = bytes();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    overwrite(whole.substr(0, size));
    EXPECT_THROW(Vocabulary{file()}, Error) << size;
  }
  overwrite(whole + "12345678");
  EXPECT_THROW(Vocabulary{file()}, Error);
}

TEST_F(VocabularyTest, RefusesWhatIsNoFileOfOurs) {
  EXPECT_THROW(Vocabulary{file()}, Error);
  EXPECT_THROW(Vocabulary{folder_.path()}, Error);
  overwrite(std::string(4096, 'x'));
  EXPECT_THROW(Vocabulary{file()}, Error);
}

TEST_F(VocabularyTest, SurvivesAnyDamage) {
  written(kWords);
  const std::string whole = bytes();
  std::mt19937 random(1);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const int change : {0xFF, 0x01, 0x80, static_cast<int>(random() % 256)}) {
      std::string damaged = whole;
      damaged[at] = static_cast<char>(damaged[at] ^ change);
      overwrite(damaged);
      use();
    }
  }
  for (int round = 0; round < 500; ++round) {
    std::string damaged = whole;
    for (std::size_t i = 64; i < damaged.size(); ++i) {
      if (random() % 4 == 0) damaged[i] = static_cast<char>(random() % 256);
    }
    overwrite(damaged);
    use();
  }
}

}  // namespace
}  // namespace fihrist::crosslingual

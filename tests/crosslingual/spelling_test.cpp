#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "shared/base/error.hpp"
#include "shared/crosslingual/edit_costs.hpp"
#include "shared/crosslingual/spelling_matcher.hpp"
#include "shared/crosslingual/spelling_search.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::crosslingual {
namespace {

using testing::IsEmpty;
using text::Language;

// As textbooks have it: a table of all pairs of beginnings.
std::size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) table[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) table[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, replaced});
      const bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.size()][b.size()];
}

class SpellingTest : public testing::Test {
 protected:
  Vocabulary written(std::vector<WordCount> words) const {
    write_vocabulary(file(), std::move(words));
    return Vocabulary(file());
  }

  std::filesystem::path file() const { return folder_.path() / "names"; }

  // Of few letters, so that many are near one another.
  std::string random_letters(Script script, std::size_t most) {
    const std::string_view letters = script == Script::latin ? "\1\2\3\16" : "\2\3\4\x1b";
    std::string word;
    for (std::size_t i = 2 + random_() % (most - 1); i > 0; --i) word += letters[random_() % letters.size()];
    return word;
  }

  tests::TemporaryFolder folder_;
  std::mt19937 random_{5};
};

std::string best(const Vocabulary& vocabulary, std::string_view word, Language language) {
  const auto found = spelled_nearly(vocabulary, word, language);
  return found.empty() ? "" : found.front().word;
}

TEST_F(SpellingTest, FindsAllThatIsNearAndNothingElse) {
  for (const Script script : {Script::latin, Script::arabic}) {
    std::set<std::string> words;
    while (words.size() < 150) words.insert(random_letters(script, 10));
    words.insert(std::string(kMaxLetters, '\2'));
    std::vector<WordCount> counts;
    for (const std::string& word : words) counts.push_back({spelled(word, script), 1});
    const Vocabulary vocabulary = written(counts);
    for (int round = 0; round < 50; ++round) {
      const std::string sought = round == 0 ? std::string(kMaxLetters, '\2') : random_letters(script, 12);
      for (std::size_t edits = 0; edits <= 3; ++edits) {
        std::map<std::string, std::size_t> expected;
        for (std::uint32_t i = 0; i < vocabulary.size(script); ++i) {
          const std::string word = *letters_of(vocabulary.word(script, i), script);
          const std::size_t apart = distance(sought, word);
          EXPECT_EQ(distance(word, sought), apart);
          if (apart <= edits) expected[word] = apart;
        }
        std::map<std::string, std::size_t> found;
        for (const NearWord& near : near_words(vocabulary, script, sought, edits)) {
          found[*letters_of(vocabulary.word(script, near.word), script)] = near.edits;
        }
        EXPECT_EQ(found, expected) << spelled(sought, script) << " within " << edits;
      }
    }
  }
}

TEST_F(SpellingTest, CostsAtLeastWhatTheEditsDo) {
  for (const Script script : {Script::latin, Script::arabic}) {
    for (int round = 0; round < 2000; ++round) {
      const std::string typed = random_letters(script, 10);
      const std::string meant = random_letters(script, 10);
      const double cost = EditCosts::of(script).cost(typed, meant);
      const auto edits = static_cast<double>(distance(typed, meant));
      EXPECT_GE(cost, edits * EditCosts::kLeast);
      EXPECT_LE(cost, edits * EditCosts::kMost + 2 * EditCosts::kLeast);
      EXPECT_EQ(cost == 0, typed == meant);
    }
  }
}

TEST_F(SpellingTest, FindsWhatWasMeant) {
  const Vocabulary vocabulary = written({{"government", 90},
                                         {"governor", 40},
                                         {"earthquake", 30},
                                         {"القاهره", 50},
                                         {"القوات", 60},
                                         {"الجمهوريه", 20},
                                         {"زلزال", 20}});
  EXPECT_EQ(best(vocabulary, "goverment", Language::en), "government");
  EXPECT_EQ(best(vocabulary, "govenror", Language::en), "governor");
  EXPECT_EQ(best(vocabulary, "eathrquake", Language::en), "earthquake");
  EXPECT_EQ(best(vocabulary, "القاهزه", Language::ar), "القاهره");
  EXPECT_EQ(best(vocabulary, "الجمهوريهه", Language::ar), "الجمهوريه");
  EXPECT_EQ(best(vocabulary, "زلظال", Language::ar), "زلزال");
}

TEST_F(SpellingTest, TakesTheLikelierSlipAndTheMoreFrequentWord) {
  const Vocabulary vocabulary = written({{"harbour", 10}, {"harbouz", 10}, {"minister", 500}, {"sinister", 5}});
  EXPECT_EQ(best(vocabulary, "harboue", Language::en), "harbour");  // e is beside r
  EXPECT_EQ(best(vocabulary, "ninister", Language::en), "minister");
}

TEST_F(SpellingTest, SeeksAnArabicWordBehindCliticsWithoutThem) {
  const Vocabulary vocabulary = written({{"سليماني", 9}, {"بسليماني", 1}});
  EXPECT_EQ(best(vocabulary, "وبسليمانن", Language::ar), "");  // too far with them
  EXPECT_EQ(best(vocabulary, "والسليمانن", Language::ar), "سليماني");
}

TEST_F(SpellingTest, LeavesShortWordsAndOtherLettersAlone) {
  const Vocabulary vocabulary = written({{"cat", 90}, {"cats", 90}, {"مصر", 90}});
  for (const char* word : {"", "c", "ca", "czt", "c4ts", "ca\xFFts", "кошка"})
    EXPECT_THAT(spelled_nearly(vocabulary, word, Language::en), IsEmpty()) << word;
  EXPECT_THAT(spelled_nearly(vocabulary, std::string(500, 'a'), Language::en), IsEmpty());
  EXPECT_THAT(spelled_nearly(vocabulary, "catz", Language::other), IsEmpty());
}

TEST_F(SpellingTest, SurvivesAnyDamage) {
  written({{"salami", 3}, {"salam", 2}, {"suleimani", 7}, {"سلامي", 4}, {"سليماني", 9}});
  std::ifstream in(file(), std::ios::binary);
  const std::string whole{std::istreambuf_iterator<char>(in), {}};
  for (int round = 0; round < 500; ++round) {
    std::string damaged = whole;
    for (int i = round % 20; i >= 0; --i) damaged[random_() % damaged.size()] = static_cast<char>(random_() % 256);
    folder_.write("names", damaged);
    try {
      const Vocabulary vocabulary(file());
      spelled_nearly(vocabulary, "sulaimani", Language::en);
      spelled_nearly(vocabulary, "سلبماني", Language::ar);
    } catch (const Error&) {
    }
  }
}

}  // namespace
}  // namespace fihrist::crosslingual

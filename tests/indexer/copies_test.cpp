#include "indexer/copies.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

#include "shared/index/database.hpp"
#include "shared/index/record.hpp"
#include "tests/support/random_article.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::indexer {
namespace {

using testing::SizeIs;

index::Article article(const std::string& id, const std::string& body) {
  index::Article made;
  made.metadata.id = id;
  made.body = body;
  made.has_own_id = true;
  return made;
}

class CopiesOfAnIndex : public testing::Test {
 protected:
  void put(const std::string& id, const std::string& body) {
    indexer::put(builder_.draft(article(id, body)), copies_, writer_);
  }
  void remove(const std::string& id) {
    const std::string term = article_term(article(id, ""));
    copies_.remove(writer_.first_passage(term));
    writer_.remove(term);
  }
  // Key by id.
  std::map<std::string, std::string> groups() {
    writer_.commit();
    const Xapian::Database database = index::open({folder_.path() / "db"});
    std::map<std::string, std::string> keys;
    for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
      const index::Passage passage = index::decode(database.get_document(*it).get_data());
      const auto [known, is_new] = keys.emplace(passage.metadata.id, passage.copies_key);
      EXPECT_EQ(known->second, passage.copies_key) << "of all passages of an article";
    }
    return keys;
  }

  tests::TemporaryFolder folder_;
  index::Writer writer_{folder_.path() / "db", index::Mode::update, std::chrono::milliseconds(0)};
  DocumentBuilder builder_;
  Copies copies_{writer_};
  tests::RandomArticle random_{17};
};

TEST_F(CopiesOfAnIndex, AreOneGroupWhetherCommittedOrNot) {
  const auto words = random_.words(250);
  put("first", tests::text_of(words));
  put("recent", tests::text_of(random_.edited(words)));
  writer_.commit();
  put("committed", tests::text_of(random_.edited(words)));
  put("other", tests::text_of(random_.words(250)));
  auto keys = groups();
  EXPECT_EQ(keys["recent"], keys["first"]);
  EXPECT_EQ(keys["committed"], keys["first"]);
  EXPECT_NE(keys["other"], keys["first"]);
}

TEST_F(CopiesOfAnIndex, StayOneGroupWhenTheFirstIsRemoved) {
  const auto words = random_.words(250);
  for (const char* id : {"a", "b"}) put(id, tests::text_of(random_.edited(words)));
  for (const bool committed : {false, true}) {
    if (committed) writer_.commit();
    remove(committed ? "b" : "a");
    put(committed ? "d" : "c", tests::text_of(random_.edited(words)));
  }
  auto keys = groups();
  EXPECT_THAT(keys, SizeIs(2));
  EXPECT_EQ(keys["c"], keys["d"]);
}

TEST_F(CopiesOfAnIndex, AreJudgedAnewWhenTheyChange) {
  const auto words = random_.words(250);
  const auto others = random_.words(250);
  put("a", tests::text_of(words));
  put("b", tests::text_of(random_.edited(words)));
  put("c", tests::text_of(others));
  writer_.commit();
  put("b", tests::text_of(random_.edited(others)));
  put("d", tests::text_of(random_.edited(words)));
  auto keys = groups();
  EXPECT_EQ(keys["b"], keys["c"]);
  EXPECT_EQ(keys["d"], keys["a"]);
  EXPECT_NE(keys["a"], keys["c"]);
  put("a", tests::text_of(random_.words(250)));
  put("b", tests::text_of(random_.edited(words)));
  keys = groups();
  EXPECT_EQ(keys["b"], keys["d"]) << "though the one whose key that was is another story now";
  EXPECT_NE(keys["a"], keys["d"]);
}

struct Step {
  std::string id;
  std::string body;  // empty to remove it
};

std::vector<Step> random_steps(std::uint32_t seed) {
  tests::RandomArticle random(seed);
  std::vector<std::vector<std::string>> stories;
  for (int i = 0; i < 12; ++i) stories.push_back(random.words(60 + random.below(300)));
  std::vector<Step> steps;
  for (int i = 0; i < 120; ++i) {
    const std::string id = std::to_string(random.below(60));
    const bool removed = random.below(6) == 0;
    steps.push_back({id, removed ? "" : tests::text_of(random.edited(stories[random.below(stories.size())]))});
  }
  return steps;
}

// Groups of `steps` with a commit after every `size` of them.
class Groups : public CopiesOfAnIndex {
 public:
  void TestBody() override {}
  std::map<std::string, std::string> of(const std::vector<Step>& steps, std::size_t size) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const bool held = writer_.first_passage(article_term(article(steps[i].id, ""))) != 0;
      if (!steps[i].body.empty()) put(steps[i].id, steps[i].body);
      if (steps[i].body.empty() && held) remove(steps[i].id);
      if (i % size == size - 1) writer_.commit();
    }
    return groups();
  }
};

TEST(GroupsOfCopies, AreTheSameHoweverOftenIsCommitted) {
  for (const std::uint32_t seed : {1U, 2U}) {
    const auto steps = random_steps(seed);
    const auto expected = Groups().of(steps, 1000);
    for (const std::size_t size : {5U, 17U}) EXPECT_EQ(Groups().of(steps, size), expected) << seed << ' ' << size;
  }
}

}  // namespace
}  // namespace fihrist::indexer

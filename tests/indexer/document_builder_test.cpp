#include "indexer/document_builder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include <set>

#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::indexer {
namespace {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::IsSupersetOf;
using testing::Not;

index::Article article() {
  index::Article made;
  made.metadata = {"7",       "Suez Canal", parse_date("2021-03-30"), "Al Wire", "Sara Omar", "https://x.example/7",
                   "/a.jsonl"};
  made.body = "Ships returned.";
  made.has_own_id = true;
  return made;
}

std::string long_body() {
  std::string body;
  for (int i = 0; i < 40; ++i) {
    body += "Paragraph " + std::to_string(i) + " tells of ships";
    for (int word = 0; word < 50; ++word) body += " word" + std::to_string(word);
    body += ".\n\n";
  }
  return body;
}

// The entry of an article that is a copy of none.
index::Entry built(const index::Article& made) {
  Draft draft = DocumentBuilder().draft(made);
  const std::string key = own_copies_key(draft.entry.hash);
  return finished(std::move(draft), key);
}

std::vector<std::string> terms(const Xapian::Document& document, std::string_view but = {}) {
  std::vector<std::string> all(document.termlist_begin(), document.termlist_end());
  if (!but.empty()) std::erase_if(all, [&](const std::string& term) { return term.starts_with(but); });
  return all;
}

TEST(DocumentBuilder, ATinyArticleHasExactlyTheseTerms) {
  const index::Entry entry = built(article());
  ASSERT_EQ(entry.passages.size(), 1U);
  EXPECT_THAT(terms(entry.passages[0], "X"),
              ElementsAre("Aomar", "Asara", "Hal wire", "Len", "P/a.jsonl", "Qid:7", "ZScanal", "ZSsuez", "Zcanal",
                          "Zreturn", "Zship", "Zsuez", "canal", "returned", "ships", "suez"));
}

TEST(DocumentBuilder, TheFirstPassageCarriesWhatCopiesAreFoundBy) {
  index::Article made = article();
  made.body = long_body();
  const index::Entry entry = built(made);
  const std::string group = index::term(index::Field::copies, own_copies_key(entry.hash));
  EXPECT_THAT(terms(entry.passages.at(0)), Contains(group));
  EXPECT_EQ(terms(entry.passages.at(0)).size() - terms(entry.passages.at(0), "XS").size(), kSketchSize);
  for (std::size_t i = 1; i < entry.passages.size(); ++i) {
    EXPECT_EQ(terms(entry.passages[i], "X"), terms(entry.passages[i]));
    EXPECT_EQ(index::decode(entry.passages[i].get_data()).copies_key, own_copies_key(entry.hash));
  }
}

TEST(DocumentBuilder, APassageKnowsWhereItStandsInBytesAndInCodePoints) {
  index::Article made = article();
  made.body = "\n\n ";
  for (int i = 0; i < 12; ++i) {
    made.body += i % 2 == 0 ? "عادت" : "Naïve ships";
    for (int word = 0; word < 90; ++word) made.body += i % 2 == 0 ? " السفنُ" : " sailed–😀";
    made.body += ".\n\n";
  }
  const index::Entry entry = built(made);
  ASSERT_GT(entry.passages.size(), 6U);
  for (const Xapian::Document& document : entry.passages) {
    const index::Passage passage = index::decode(document.get_data());
    EXPECT_EQ(passage.offset_points, count_code_points(std::string_view(made.body).substr(0, passage.offset)));
  }
}

TEST(DocumentBuilder, ThePassageKeepsWhatIsShownAndSorted) {
  const index::Entry entry = built(article());
  const Xapian::Document& document = entry.passages.at(0);
  EXPECT_EQ(index::decode(document.get_data()),
            (index::Passage{article().metadata, "en", 0, 0, "Ships returned.", own_copies_key(entry.hash)}));
  EXPECT_EQ(document.get_value(index::kArticleSlot), "Qid:7");
  EXPECT_EQ(document.get_value(index::kDateSlot), "20210330");
  EXPECT_EQ(document.get_value(index::kHashSlot), entry.hash);
}

TEST(DocumentBuilder, FieldsThatAreMissingLeaveNothingBehind) {
  index::Article bare;
  bare.metadata.path = "/a.txt";
  bare.body = "Ships";
  EXPECT_THAT(terms(built(bare).passages.at(0), "X"), ElementsAre("Len", "P/a.txt", "Qfile:/a.txt", "Zship", "ships"));
}

TEST(DocumentBuilder, TheTitleStandsInEveryPassageAndEveryPassageInItsArticle) {
  index::Article made = article();
  made.body = long_body();
  const index::Entry entry = built(made);
  ASSERT_GT(entry.passages.size(), 3U);
  for (const Xapian::Document& document : entry.passages) {
    EXPECT_THAT(terms(document), IsSupersetOf({"Qid:7", "P/a.jsonl", "ZSsuez", "Zsuez", "suez", "Hal wire", "Asara"}));
    const index::Passage passage = index::decode(document.get_data());
    EXPECT_EQ(passage.metadata, made.metadata);
    EXPECT_EQ(made.body.substr(passage.offset, passage.text.size()), passage.text);
  }
}

TEST(DocumentBuilder, NoPhraseSpansTitleAndBody) {
  const index::Entry entry = built(article());
  const Xapian::Document& document = entry.passages.at(0);
  const auto position = [&](const std::string& term) {
    auto it = document.termlist_begin();
    it.skip_to(term);
    return *it.positionlist_begin();
  };
  EXPECT_EQ(position("Zcanal"), position("Zsuez") + 1);
  EXPECT_EQ(position("Zreturn"), position("Zship") + 1);
  EXPECT_GT(position("Zship"), position("Zcanal") + 50);
}

TEST(DocumentBuilder, AnArticleWithOnlyATitleIsFoundByIt) {
  index::Article made = article();
  made.body = "";
  const index::Entry entry = built(made);
  ASSERT_EQ(entry.passages.size(), 1U);
  EXPECT_THAT(terms(entry.passages[0]), IsSupersetOf({"ZSsuez", "Zsuez", "Len"}));
}

struct Label {
  std::string declared;
  std::string body;
  std::string expected;
};

const std::vector<Label> kLabels = {Label{"", "The ships returned", "en"},
                                    Label{"", "عادت السفن", "ar"},
                                    Label{"en", "عادت السفن", "ar"},
                                    Label{"ar", "The ships returned", "en"},
                                    Label{"fr", "Les navires sont revenus", "fr"},
                                    Label{"fa", "کشتی‌ها بازگشتند", "fa"},
                                    Label{"ru", "Корабли вернулись", "ru"},
                                    Label{"", "Корабли вернулись", "und"},
                                    Label{"English", "The ships", "en"},
                                    Label{"FR", "Les navires", "en"}};

TEST(ALabel, DecidesOnlyWhereTheScriptDoesNot) {
  for (const Label& each : kLabels) {
    SCOPED_TRACE(each.declared + " " + each.body);
    index::Article made;
    made.language = each.declared;
    made.body = each.body;
    EXPECT_EQ(index::decode(built(made).passages.at(0).get_data()).language, each.expected);
  }
}

TEST(ArticleHash, IsTheSameForTheSameContentAndAnotherForAnyOther) {
  EXPECT_EQ(article_hash(article()), article_hash(article()));
  std::set<std::string> hashes = {article_hash(article())};
  const std::vector<std::function<void(index::Article&)>> edits = {
      [](auto& a) { a.metadata.id = "8"; },
      [](auto& a) { a.metadata.title = "Suez"; },
      [](auto& a) { a.metadata.date.reset(); },
      [](auto& a) { a.metadata.source = ""; },
      [](auto& a) { a.metadata.author += "x"; },
      [](auto& a) { a.metadata.url = ""; },
      [](auto& a) { a.metadata.path = "/b"; },
      [](auto& a) { a.language = "fr"; },
      [](auto& a) { a.body += " "; },
      [](auto& a) { std::swap(a.metadata.source, a.metadata.author); },
      [](auto& a) {
        a.metadata.title += a.body;
        a.body = "";
      }};
  for (const auto& edit : edits) {
    index::Article edited = article();
    edit(edited);
    EXPECT_TRUE(hashes.insert(article_hash(edited)).second) << hashes.size();
  }
}

TEST(ArticleTerm, TellsApartWhatIsNotTheSameArticle) {
  std::set<std::string> terms;
  const auto is_new = [&](const std::string& id, const std::string& path, bool own, std::uint64_t line = 0) {
    index::Article made;
    made.metadata.id = id;
    made.metadata.path = path;
    made.has_own_id = own;
    made.line = line;
    return terms.insert(article_term(made)).second;
  };
  EXPECT_TRUE(is_new("a.txt", "/x/a.txt", false));
  EXPECT_TRUE(is_new("a.txt", "/y/a.txt", false));
  EXPECT_TRUE(is_new("a.jsonl:1", "/x/a.jsonl", false, 1));
  EXPECT_TRUE(is_new("a.jsonl:11", "/x/a.jsonl", false, 11));
  EXPECT_TRUE(is_new("a.jsonl:1", "/y/a.jsonl", false, 1));
  EXPECT_TRUE(is_new("a.jsonl:1", "/x/a.jsonl", true));
  EXPECT_TRUE(is_new("file:/x/a.txt", "/z.jsonl", true));
  EXPECT_TRUE(is_new("A.JSONL:1", "/x/a.jsonl", true));
  EXPECT_FALSE(is_new("A.JSONL:1", "/other.md", true));
}

}  // namespace
}  // namespace fihrist::indexer

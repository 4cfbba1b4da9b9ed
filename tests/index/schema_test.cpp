#include "shared/index/schema.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/text/analyzer.hpp"
#include "tests/support/random_text.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::index {
namespace {

constexpr std::size_t kXapianLimit = 245;  // a zero byte counts twice

TEST(Schema, EveryFieldHasItsOwnPrefixAndQueryName) {
  std::set<std::string_view> prefixes;
  std::set<std::string_view> names;
  for (const FieldInfo& field : kFields) {
    EXPECT_TRUE(prefixes.insert(field.prefix).second) << field.holds;
    EXPECT_TRUE(field.name.empty() || names.insert(field.name).second) << field.holds;
    EXPECT_EQ(&info(field.field), &field) << field.holds;
  }
}

TEST(Schema, EveryValueHasItsOwnSlot) {
  EXPECT_EQ(
      (std::set{kArticleSlot, kDateSlot, kHashSlot, kRevisionSlot, kSourceSlot, kAuthorSlot, kLanguageSlot}).size(),
      7U);
}

TEST(Schema, AShortTokenStandsAsItIsBehindItsPrefix) {
  EXPECT_EQ(term(Field::form, "cairo"), "cairo");
  EXPECT_EQ(term(Field::stem, "قاهر"), "Zقاهر");
  EXPECT_EQ(term(Field::title, "canal"), "ZScanal");
  EXPECT_EQ(term(Field::article, "id:7"), "Qid:7");
}

TEST(Schema, LongTokensAreBoundedAndToldApart) {
  std::set<std::string> terms;
  const std::string long_path = "/" + std::string(1000, 'x');
  for (const std::string& token : {long_path + "1", long_path + "2", "0" + long_path, std::string(220, 'x'),
                                   std::string(221, 'x'), std::string(222, 'x'), std::string(221, '\0')}) {
    for (const FieldInfo& field : kFields) {
      const std::string made = term(field.field, token);
      EXPECT_LE(made.size(), kXapianLimit);
      EXPECT_EQ(made.find('\0'), std::string::npos);
      EXPECT_TRUE(terms.insert(made).second) << field.holds << ' ' << token.size();
    }
  }
}

TEST(Schema, ZeroBytesDoNotMakeTokensOne) {
  using namespace std::string_literals;
  EXPECT_NE(term(Field::article, "id:a\0b"s), term(Field::article, "id:ab"s));
  EXPECT_NE(term(Field::article, "id:a\0b"s), term(Field::article, "id:\0ab"s));
}

TEST(Schema, XapianTakesTermsOfAnyLength) {
  const tests::TemporaryFolder folder;
  Xapian::WritableDatabase database((folder.path() / "db").string(), Xapian::DB_CREATE);
  for (std::size_t size = 1; size < 400; ++size) {
    Xapian::Document document;
    for (const FieldInfo& field : kFields) {
      document.add_term(term(field.field, std::string(size, 'x')));
      document.add_term(term(field.field, std::string(size, '\0')));
    }
    EXPECT_NO_THROW(database.add_document(document)) << size;
  }
  EXPECT_NO_THROW(database.commit());
}

// Whatever is written, a word in one field is never taken for a word in another.
TEST(Schema, NoTermOfOneFieldIsATermOfAnother) {
  text::Analyzer analyzer;
  std::map<std::string, Field> owner;
  const auto stands_only_in = [&](const std::string& made, Field field) {
    const auto [at, is_new] = owner.emplace(made, field);
    EXPECT_TRUE(is_new || at->second == field) << made;
  };
  std::vector<std::string> texts = {"Smith ZSmith SSMITH PARIS London Hague Amman Qatar Zagreb Saudi ZS Z S P L H A Q",
                                    "Lar Len LAR LEN ar en", "ＺＳcanal Ⓩcanal 𝐙canal Åland ℤcanal Ꭰcanal ẞ"};
  tests::RandomText random(7);
  for (int i = 0; i < 200; ++i) texts.push_back(random.make(40, true));
  for (const std::string& text : texts) {
    for (const text::Token& token : analyzer.analyze(text)) {
      stands_only_in(term(Field::form, token.form), Field::form);
      stands_only_in(term(Field::stem, token.stem), Field::stem);
      stands_only_in(term(Field::title, token.stem), Field::title);
      stands_only_in(term(Field::author, token.form), Field::author);
    }
    stands_only_in(term(Field::source, folded_name(text)), Field::source);
    stands_only_in(term(Field::file, "/" + text), Field::file);
    stands_only_in(term(Field::article, "id:" + text), Field::article);
  }
  for (const char* code : {"en", "ar", "und", "fr"}) stands_only_in(term(Field::language, code), Field::language);
}

TEST(Schema, ASourceIsTheSameHoweverItsNameIsSpelled) {
  EXPECT_EQ(folded_name("Al-Ahram  Weekly"), folded_name("al-ahram weekly"));
  EXPECT_EQ(folded_name("الأهرام"), folded_name("الاهـــرام"));
  EXPECT_NE(folded_name("The New Arab"), folded_name("The NewArab"));
  EXPECT_EQ(folded_name(""), "");
  EXPECT_EQ(folded_name(" — "), "");
}

}  // namespace
}  // namespace fihrist::index

#include "indexer/front_matter.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "indexer/article_fields.hpp"
#include "shared/base/space.hpp"

namespace fihrist::indexer {
namespace {

TEST(FrontMatter, GivesTheFieldsAndIsNotText) {
  const index::Article article = read_markdown(
      "---\ntitle: قناة السويس\ndate: 2021-03-30\nsource: Wire\nauthor: Sara\nurl: https://x.example/1\nlang: ar\n"
      "id: 7\ntags: a, b\n---\nالمتن");
  EXPECT_EQ(article.metadata,
            (index::Metadata{"7", "قناة السويس", parse_date("2021-03-30"), "Wire", "Sara", "https://x.example/1", ""}));
  EXPECT_EQ(article.language, "ar");
  EXPECT_EQ(article.body, "المتن");
}

struct Case {
  std::string line;
  std::string title;
};

const std::vector<Case> kTitles = {Case{"title: Suez", "Suez"},
                                   Case{"title:Suez", "Suez"},
                                   Case{"  title :  Suez  ", "Suez"},
                                   Case{"title: \"Suez\"", "Suez"},
                                   Case{"title: 'Suez'", "Suez"},
                                   Case{"title: \"", "\""},
                                   Case{"title: 'Suez\"", "'Suez\""},
                                   Case{"title: \"Say\" he \"did\"?", "\"Say\" he \"did\"?"},
                                   Case{"title: Suez: a canal: reopens", "Suez: a canal: reopens"},
                                   Case{"title: \"Suez: a canal\"", "Suez: a canal"},
                                   Case{"title: «السويس»", "«السويس»"},
                                   Case{"no colon\ntitle: Suez", "Suez"},
                                   Case{"\ntitle: Suez\n", "Suez"},
                                   Case{"title: a --- b", "a --- b"}};

TEST(ATitle, IsReadAsItsWriterMeantIt) {
  for (const Case& each : kTitles) {
    SCOPED_TRACE(each.line);
    for (const std::string end : {"\n", "\r\n"}) {
      const index::Article article = read_markdown("---" + end + each.line + end + "---" + end + "Body" + end);
      EXPECT_EQ(article.metadata.title, each.title);
      EXPECT_EQ(trimmed(article.body), "Body");
    }
  }
}

TEST(FrontMatter, ThatIsNeverClosedIsText) {
  const std::string text = "---\ntitle: Suez\n\nA paragraph: with a colon.\n";
  const index::Article article = read_markdown(text);
  EXPECT_EQ(article.metadata, index::Metadata{});
  EXPECT_EQ(article.body, text);
}

TEST(FrontMatter, BeginsOnTheFirstLineOrNotAtAll) {
  const std::string text = "Text\n---\ntitle: Suez\n---\n";
  EXPECT_EQ(read_markdown(text).body, text);
}

TEST(FrontMatter, EndsAtTheFirstFence) {
  const index::Article article = read_markdown("---\ntitle: Suez\n---\nBody\n---\ntitle: Other\n---\n");
  EXPECT_EQ(article.metadata.title, "Suez");
  EXPECT_EQ(article.body, "Body\n---\ntitle: Other\n---\n");
}

TEST(FrontMatter, DoesNotMakeADateOfWhatIsNone) {
  const index::Article article = read_markdown("---\ndate: last Tuesday\n---\nBody");
  EXPECT_EQ(article.metadata.date, std::nullopt);
  EXPECT_EQ(article.unreadable_date, "last Tuesday");
}

TEST(FrontMatter, CannotHideTheBody) {
  EXPECT_EQ(read_markdown("---\ntext: decoy\n---\nBody").body, "Body");
}

TEST(Markdown, AHeadingIsTheTitleWhereNoneIsGiven) {
  for (const char* text :
       {"# Suez\nBody", "\n\n# Suez\nBody", "---\nlang: en\n---\n\n# Suez\nBody", "#  Suez \r\nBody"}) {
    EXPECT_EQ(read_markdown(text).metadata.title, "Suez") << text;
    EXPECT_EQ(read_markdown(text).body, "Body") << text;
  }
}

TEST(Markdown, AHeadingBesideATitleIsText) {
  const index::Article article = read_markdown("---\ntitle: Suez\n---\n# Part one\nBody");
  EXPECT_EQ(article.metadata.title, "Suez");
  EXPECT_EQ(article.body, "# Part one\nBody");
}

TEST(Markdown, ALaterOrSmallerHeadingOrAHashtagIsNoTitle) {
  for (const char* text : {"Body\n# Suez", "## Suez\nBody", "#Suez\nBody"}) {
    EXPECT_EQ(read_markdown(text).metadata.title, "") << text;
    EXPECT_EQ(read_markdown(text).body, text);
  }
}

}  // namespace
}  // namespace fihrist::indexer

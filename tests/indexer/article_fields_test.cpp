#include "indexer/article_fields.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fihrist::indexer {
namespace {

TEST(ArticleFields, OnlyKnownNamesAreFields) {
  index::Article article;
  for (const char* name : {"title", "text", "date", "source", "author", "url", "lang", "id"}) {
    EXPECT_TRUE(set_field(article, name, "2021-03-30")) << name;
  }
  for (const char* name : {"", "Title", "tags", "path"}) EXPECT_FALSE(set_field(article, name, "x")) << name;
}

TEST(ArticleFields, ALaterDateReplacesOneThatWasNotUnderstood) {
  index::Article article;
  set_field(article, "date", "30 March");
  EXPECT_EQ(article.unreadable_date, "30 March");
  set_field(article, "date", "2021-03-30");
  EXPECT_EQ(article.unreadable_date, "");
  EXPECT_EQ(article.metadata.date, parse_date("2021-03-30"));
}

TEST(ArticleFields, OnlyTheTextMayBeLong) {
  for (const char* name : {"title", "source", "author", "url", "lang", "id"}) {
    index::Article article;
    set_field(article, name, std::string(kMaxFieldBytes, 'x'));
    EXPECT_EQ(defect(article), std::nullopt) << name;
    set_field(article, name, std::string(kMaxFieldBytes + 1, 'x'));
    EXPECT_THAT(defect(article).value_or(""), testing::HasSubstr(name));
  }
  index::Article article;
  set_field(article, "text", std::string(kMaxFieldBytes * 10, 'x'));
  EXPECT_EQ(defect(article), std::nullopt);
}

}  // namespace
}  // namespace fihrist::indexer

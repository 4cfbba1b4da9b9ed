#include "indexer/text_reader.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "indexer/article_fields.hpp"
#include "shared/base/space.hpp"

namespace fihrist::indexer {
namespace {

struct Case {
  std::string text;
  std::string title;
  std::string body;
};

const std::string kLongLine(301, 'x');

const std::vector<Case> kCases = {Case{"Title\n\nBody", "Title", "Body"},
                                  Case{"Title\r\n\r\nBody\r\n", "Title", "Body"},
                                  Case{"\n\n  Title \n \t \nBody\n\nMore", "Title", "Body\n\nMore"},
                                  Case{"عنوان\n\nمتن", "عنوان", "متن"},
                                  Case{"One\nTwo\n\nThree", "", "One\nTwo\n\nThree"},
                                  Case{"Only a line", "", "Only a line"},
                                  Case{"Only a line\n", "", "Only a line"},
                                  Case{"Title\n\n", "Title", ""},
                                  Case{kLongLine + "\n\nBody", "", kLongLine + "\n\nBody"},
                                  Case{"", "", ""},
                                  Case{"\n \t\n\n", "", ""}};

TEST(PlainText, HasATitleOnlyWhereAnEmptyLineFollowsAShortOne) {
  for (const Case& each : kCases) {
    SCOPED_TRACE(each.text);
    const index::Article article = read_plain_text(each.text);
    EXPECT_EQ(article.metadata.title, each.title);
    EXPECT_EQ(trimmed(article.body), each.body);
  }
}

}  // namespace
}  // namespace fihrist::indexer

#include "searcher/trec_output.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/searcher/responses.hpp"

namespace fihrist::searcher {
namespace {

struct Written {
  std::string out;
  std::string err;
};

Written written(const Response& response) {
  std::ostringstream out;
  std::ostringstream err;
  TrecOutput(out, err).write(response);
  return {out.str(), err.str()};
}

TEST(TrecOutput, WritesALineForEachHit) {
  index::Passage second = tests::harbour();
  second.metadata.id = "ar/harbour.md";
  Response response = tests::respond("harbour", {tests::harbour(), second});
  response.id = "q1";
  EXPECT_EQ(written(response).out,
            "q1 Q0 en/harbour.md 1 9.500000 fihrist\n"
            "q1 Q0 ar/harbour.md 2 4.750000 fihrist\n");
}

TEST(TrecOutput, NumbersASingleQueryOne) {
  EXPECT_EQ(written(tests::respond("harbour", {tests::harbour()})).out, "1 Q0 en/harbour.md 1 9.500000 fihrist\n");
  EXPECT_EQ(written(tests::respond("harbour", {})).out, "");
}

TEST(TrecOutput, KeepsSixColumnsWhateverIsInTheIds) {
  for (const std::string& id :
       {std::string("two words"), tests::kHostile, std::string("\033"), std::string("\t"), std::string("عربي ٢")}) {
    index::Passage passage = tests::harbour();
    passage.metadata.id = id;
    Response response = tests::respond("harbour", {passage});
    response.id = id;
    const std::string line = written(response).out;
    EXPECT_FALSE(tests::is_obeyed(line, true)) << id;
    std::istringstream columns(line);
    std::vector<std::string> list;
    for (std::string column; columns >> column;) list.push_back(column);
    ASSERT_EQ(list.size(), 6U) << line;
    EXPECT_EQ(list[0], list[2]) << "written the same way";
    EXPECT_EQ(list[3], "1");
  }
}

TEST(TrecOutput, ReportsWhatWasNotUnderstood) {
  EXPECT_EQ(written(tests::respond("مرفأ (x", {})).err, "note: parenthesis is not closed (at character 6: \"(\")\n");
}

}  // namespace
}  // namespace fihrist::searcher

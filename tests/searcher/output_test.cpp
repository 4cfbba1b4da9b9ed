#include "searcher/output.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/searcher/responses.hpp"

namespace fihrist::searcher {
namespace {

std::string remarks_on(std::string_view query) {
  std::ostringstream err;
  cli::PageWriter page(err);
  write_remarks(page, tests::respond(query, {}));
  return err.str();
}

TEST(Output, TellsWhereInTheQueryEachRemarkPoints) {
  EXPECT_EQ(remarks_on("harbour"), "");
  EXPECT_EQ(remarks_on("مرفأ) date:2023-13"),
            "note: nothing to close here (at character 5: \")\")\n"
            "note: date:2023-13 left out: there is no month 13 (at character 7: \"date:2023-13\")\n");
}

TEST(Output, WritesNoRemarkThatATerminalObeys) {
  const std::string shown = remarks_on("date:\"" + tests::kHostile + "\" title:\"\033\u202E\"");
  EXPECT_NE(shown, "");
  EXPECT_FALSE(tests::is_obeyed(shown, true)) << shown;
}

}  // namespace
}  // namespace fihrist::searcher

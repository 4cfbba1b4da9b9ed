#include "shared/index/database.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "shared/base/error.hpp"
#include "shared/index/writer.hpp"
#include "tests/support/temporary_folder.hpp"

namespace fihrist::index {
namespace {

namespace fs = std::filesystem;
using std::chrono_literals::operator""ms;
using testing::AllOf;
using testing::HasSubstr;

constexpr int kArticles = 400;

Entry entry(const std::string& article, const std::string& text) {
  Xapian::Document document;
  document.add_boolean_term(article);
  document.set_data(text);
  return {article, "P/file", text, {document}};
}

// Every article begins with the same text, so that a reader who sees two texts sees two states of the index. What
// follows cannot be compressed, so that the index has more blocks than a reader keeps.
void fill(Writer& writer, const std::string& text) {
  std::mt19937 random(5);
  for (int i = 0; i < kArticles; ++i) {
    std::string noise(1000, '.');
    std::generate(noise.begin() + 1, noise.end(), [&] { return static_cast<char>(random() % 256); });
    writer.put(entry("Q" + std::to_string(i), text + noise));
  }
}

std::set<std::string> texts(const Xapian::Database& database) {
  std::set<std::string> found;
  for (auto it = database.postlist_begin(""); it != database.postlist_end(""); ++it) {
    const std::string data = database.get_document(*it).get_data();
    found.insert(data.substr(0, data.find('.')));
  }
  return found;
}

class ADatabase : public testing::Test {
 protected:
  ADatabase() { write(Mode::update, {"old"}); }

  // Commits once for each text.
  void write(Mode mode, const std::vector<std::string>& all) const {
    Writer writer(path(), mode, 0ms);
    for (const std::string& text : all) {
      fill(writer, text);
      writer.commit();
    }
    writer.finish();
  }

  fs::path path() const { return folder_.path() / "index"; }

  void claim_format(const std::string& format) const {
    Writer writer(path(), Mode::update, 0ms);
    writer.database().set_metadata(kFormatKey, format);
    writer.finish();
  }

  tests::TemporaryFolder folder_;
};

TEST_F(ADatabase, ThatIsMissingIsNamedWithTheCommandThatMakesIt) {
  const fs::path missing = folder_.path() / "missing";
  try {
    open({path(), missing});
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), 2);
    EXPECT_THAT(error.what(), HasSubstr("no index in " + missing.string()));
    EXPECT_THAT(error.hint(), HasSubstr("fihrist-index -d " + missing.string()));
  }
  EXPECT_FALSE(fs::exists(missing));
}

TEST_F(ADatabase, OfAnotherFormatIsRefusedByReadersAndWritersButCanBeRebuilt) {
  claim_format("schema 0, analyzer 0, passages 0");
  const auto refused = AllOf(HasSubstr(path().string()), HasSubstr("schema 0"), HasSubstr(format_version()));
  for (const auto& use :
       std::vector<std::function<void()>>{[&] { open({path()}); }, [&] { Writer(path(), Mode::update, 0ms); }}) {
    try {
      use();
      FAIL();
    } catch (const Error& error) {
      EXPECT_THAT(error.what(), refused);
      EXPECT_THAT(error.hint(), HasSubstr("--rebuild -d " + path().string()));
      EXPECT_EQ(error.exit(), 2);
    }
  }
  write(Mode::rebuild, {"new"});
  EXPECT_EQ(texts(open({path()})), std::set<std::string>{"new"});
}

TEST_F(ADatabase, ThatAnotherProgramMadeIsRefused) {
  claim_format("");
  EXPECT_THROW(open({path()}), Error);
}

TEST_F(ADatabase, WhoseFilesAreDamagedIsAnErrorWithAHint) {
  for (const auto& file : fs::recursive_directory_iterator(path() / "gen-1")) {
    if (file.is_regular_file()) fs::resize_file(file, 10);
  }
  try {
    read({path()}, texts);
    FAIL();
  } catch (const Error& error) {
    EXPECT_FALSE(error.hint().empty());
  }
}

TEST_F(ADatabase, AndAnotherAreReadAsOne) {
  const fs::path second = folder_.path() / "second";
  Writer writer(second, Mode::update, 0ms);
  writer.put(entry("Qx", "second."));
  writer.finish();
  EXPECT_EQ(texts(open({path(), second})), (std::set<std::string>{"old", "second"}));
  EXPECT_EQ(open({path(), second}).get_doccount(), kArticles + 1U);
  claim_format("schema 0");
  EXPECT_THROW(open({second, path()}), Error);
}

TEST_F(ADatabase, IsReadAnewWhenAWriterOvertookTheReader) {
  int attempts = 0;
  const auto found = read({path()}, [&](const Xapian::Database& database) {
    if (++attempts == 1) write(Mode::update, {"one", "two", "three"});
    return texts(database);
  });
  EXPECT_EQ(attempts, 2);
  EXPECT_EQ(found, std::set<std::string>{"three"});
}

TEST_F(ADatabase, IsReadInOneStateWhileARebuildTakesItsPlace) {
  int attempts = 0;
  const auto read_during_rebuild = [&](const Xapian::Database& database) {
    if (++attempts == 1) write(Mode::rebuild, {"new"});
    return texts(database);
  };
  EXPECT_EQ(read({path()}, read_during_rebuild).size(), 1U);
  EXPECT_EQ(read({path()}, texts), std::set<std::string>{"new"});
}

TEST_F(ADatabase, GivesUpOnAWriterThatNeverStops) {
  int attempts = 0;
  EXPECT_THROW(read({path()},
                    [&](const Xapian::Database&) -> int {
                      ++attempts;
                      throw Xapian::DatabaseModifiedError("again");
                    }),
               Error);
  EXPECT_GT(attempts, 1);
}

TEST_F(ADatabase, ThatXapianHasLockedIsNotAFailure) {
  try {
    translate_errors([]() -> int { throw Xapian::DatabaseLockError("held"); });
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), 75);
  }
}

}  // namespace
}  // namespace fihrist::index

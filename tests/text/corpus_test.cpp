// The laws on the articles that come with the program.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "shared/text/passages.hpp"
#include "tests/text/laws.hpp"

namespace fihrist::text {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> articles() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(FIHRIST_CORPUS)) {
    if (entry.is_regular_file()) paths.push_back(entry.path());
  }
  return paths;
}

std::string content(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Corpus, KeepsTheLawsOfWordsSentencesAndPassages) {
  const auto paths = articles();
  ASSERT_GE(paths.size(), 60U);
  Analyzer analyzer;
  Segmenter segmenter;
  for (const auto& path : paths) {
    SCOPED_TRACE(path.string());
    const std::string text = content(path);
    const auto tokens = analyzer.analyze(text);
    EXPECT_FALSE(tokens.empty());
    expect_tokens(text, tokens);
    expect_nothing_lost(text, tokens);
    expect_sentences(text, segmenter.sentences(text));
    expect_passages(text, split_passages(text, segmenter));
  }
}

TEST(Corpus, HasPassagesOfOneLanguage) {
  Segmenter segmenter;
  for (const auto& path : articles()) {
    const auto folder = path.parent_path().filename();
    if (folder != "en" && folder != "ar") continue;
    const std::string text = content(path);
    const std::size_t body = text.find("\n---\n") + 5;
    const std::string_view article = std::string_view(text).substr(body);
    for (const ByteRange passage : split_passages(article, segmenter)) {
      EXPECT_EQ(to_string(language_of_text(passage.of(article))), folder) << path << ": " << passage.of(article);
    }
  }
}

}  // namespace
}  // namespace fihrist::text

// Reads the articles of one file, or says why not.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <string>

#include "shared/index/article.hpp"

namespace fihrist::indexer {

// A longer article, or line of JSON, is skipped: it is a mistake more often than a text, and would cost memory
// that many articles share.
inline constexpr std::size_t kMaxArticleBytes = std::size_t{32} << 20;

// What a reader hands over, one article after the other.
struct ArticleSink {
  std::function<void(index::Article)> article;
  std::function<void(std::string reason)> rejected;
};

// By the ending of the name: .txt .md .jsonl
bool is_article_file(const std::filesystem::path& path);

// `id` names the file in what is shown. Everything that cannot be indexed is rejected with its reason, and
// the rest of the file is read. False where the file could not be read to its end.
bool read_articles(const std::filesystem::path& path, const std::string& id, const ArticleSink& sink);

}  // namespace fihrist::indexer

#include "indexer/article_reader.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "indexer/article_fields.hpp"
#include "indexer/front_matter.hpp"
#include "indexer/jsonl_reader.hpp"
#include "indexer/text_reader.hpp"
#include "shared/base/ascii.hpp"
#include "shared/base/space.hpp"
#include "shared/base/utf8.hpp"

namespace fihrist::indexer {
namespace {

using ReadText = index::Article (*)(std::string_view text);

struct Format {
  std::string_view extension;
  ReadText read;  // nullptr for JSON Lines, which holds many articles
};

constexpr std::array<Format, 3> kFormats = {{{".txt", &read_plain_text}, {".md", &read_markdown}, {".jsonl", nullptr}}};

const Format* format_of(const std::filesystem::path& path) {
  const std::string extension = to_lower(path.extension().string());
  for (const Format& format : kFormats) {
    if (format.extension == extension) return &format;
  }
  return nullptr;
}

std::string megabytes(std::size_t bytes) {
  return std::to_string((bytes + (1 << 19)) >> 20) + " MB";
}

index::Article whole_file(std::string_view text, const std::filesystem::path& path, const std::string& id,
                          ReadText read) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  index::Article article = read(text);
  article.has_own_id = !article.metadata.id.empty();
  if (!article.has_own_id) article.metadata.id = id;
  article.metadata.path = path.string();
  return article;
}

}  // namespace

bool is_article_file(const std::filesystem::path& path) {
  return format_of(path) != nullptr;
}

bool read_articles(const std::filesystem::path& path, const std::string& id, const ArticleSink& sink) {
  const Format* format = format_of(path);
  if (format == nullptr) {
    sink.rejected("not a kind of file that is indexed (.txt, .md, .jsonl)");
    return true;
  }
  std::ifstream file(path, std::ios::binary);
  const auto cannot_be_read = [&] {
    sink.rejected(std::string("cannot be read: ") + std::strerror(errno));
    return false;
  };
  if (!file) return cannot_be_read();
  if (format->read == nullptr) return read_json_lines(file, {id, path.string()}, sink);
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  if (!error && size > kMaxArticleBytes) {
    sink.rejected("an article of " + megabytes(size) + "; the limit is " + megabytes(kMaxArticleBytes));
    return true;
  }
  std::string text;
  try {
    text.assign(std::istreambuf_iterator<char>(file), {});
  } catch (const std::ios_base::failure&) {  // which a stream buffer throws
    return cannot_be_read();
  }
  if (const auto at = find_ill_formed(text)) {
    sink.rejected("not UTF-8 (first wrong byte at offset " + std::to_string(*at) + ")");
    return true;
  }
  index::Article article = whole_file(text, path, id, format->read);
  if (trimmed(article.body).empty() && trimmed(article.metadata.title).empty()) {
    sink.rejected("empty");
  } else {
    sink.article(std::move(article));
  }
  return true;
}

}  // namespace fihrist::indexer

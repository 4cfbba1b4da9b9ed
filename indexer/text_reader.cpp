#include "indexer/text_reader.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/base/space.hpp"

namespace fihrist::indexer {
namespace {

constexpr std::size_t kMaxTitleBytes = 300;

}  // namespace

index::Article read_plain_text(std::string_view text) {
  index::Article article;
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  const std::size_t end = first == std::string::npos ? first : text.find('\n', first);
  const std::size_t second = end == std::string::npos ? end : text.find('\n', end + 1);
  const bool empty_line_follows = second != std::string::npos && trimmed(text.substr(end, second - end)).empty();
  if (!empty_line_follows || end - first > kMaxTitleBytes) {
    article.body = text;
    return article;
  }
  article.metadata.title = trimmed(text.substr(first, end - first));
  article.body = text.substr(second);
  return article;
}

}  // namespace fihrist::indexer

#include "indexer/front_matter.hpp"

#include <string_view>

#include "indexer/article_fields.hpp"
#include "shared/base/space.hpp"

namespace fihrist::indexer {
namespace {

constexpr std::string_view kFence = "---";

std::string_view take_line(std::string_view& text) {
  const std::size_t newline = text.find('\n');
  std::string_view line = text.substr(0, newline);
  text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view unquoted(std::string_view value) {
  const bool quoted =
      value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

// Moves `text` behind the front matter and returns true, or leaves it where there is none.
bool take_front_matter(std::string_view& text, index::Article& article) {
  std::string_view rest = text;
  if (trimmed(take_line(rest)) != kFence) return false;
  index::Article described = article;
  while (!rest.empty()) {
    const std::string_view line = take_line(rest);
    if (trimmed(line) == kFence) {
      article = described;
      text = rest;
      return true;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    set_field(described, trimmed(line.substr(0, colon)), unquoted(trimmed(line.substr(colon + 1))));
  }
  return false;  // the fence was never closed: it is text
}

void take_heading(std::string_view& text, index::Article& article) {
  std::string_view rest = text;
  std::string_view line;
  while (!rest.empty() && line.empty()) line = trimmed(take_line(rest));
  if (!line.starts_with("# ")) return;
  article.metadata.title = trimmed(line.substr(2));
  text = rest;
}

}  // namespace

index::Article read_markdown(std::string_view text) {
  index::Article article;
  take_front_matter(text, article);
  if (article.metadata.title.empty()) take_heading(text, article);
  article.body = text;
  return article;
}

}  // namespace fihrist::indexer

#include "indexer/article_fields.hpp"

#include <array>
#include <utility>

namespace fihrist::indexer {
namespace {

void set_date(index::Article& article, std::string_view value) {
  article.metadata.date = parse_date(value);
  article.unreadable_date = article.metadata.date ? std::string_view() : value;
}

}  // namespace

bool set_field(index::Article& article, std::string_view name, std::string_view value) {
  if (name == "title") {
    article.metadata.title = value;
  } else if (name == "text") {
    article.body = value;
  } else if (name == "date") {
    set_date(article, value);
  } else if (name == "source") {
    article.metadata.source = value;
  } else if (name == "author") {
    article.metadata.author = value;
  } else if (name == "url") {
    article.metadata.url = value;
  } else if (name == "lang") {
    article.language = value;
  } else if (name == "id") {
    article.metadata.id = value;
  } else {
    return false;
  }
  return true;
}

std::optional<std::string> defect(const index::Article& article) {
  const index::Metadata& metadata = article.metadata;
  const std::array<std::pair<const char*, const std::string*>, 6> fields = {{{"id", &metadata.id},
                                                                             {"title", &metadata.title},
                                                                             {"source", &metadata.source},
                                                                             {"author", &metadata.author},
                                                                             {"url", &metadata.url},
                                                                             {"lang", &article.language}}};
  for (const auto& [name, value] : fields) {
    if (value->size() <= kMaxFieldBytes) continue;
    return "\"" + std::string(name) + "\" is longer than " + std::to_string(kMaxFieldBytes) + " bytes";
  }
  return std::nullopt;
}

}  // namespace fihrist::indexer

#include "indexer/jsonl_reader.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

#include "indexer/article_fields.hpp"
#include "shared/base/hash.hpp"
#include "shared/base/space.hpp"
#include "shared/base/utf8.hpp"

namespace fihrist::indexer {
namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, 8> kKeys = {"id", "title", "text", "lang", "date", "source", "author", "url"};

enum class Line { read, too_long, end };

// Like getline, but keeps no more than kMaxArticleBytes of a line.
Line take_line(std::istream& in, std::string& line) {
  line.clear();
  std::streambuf& buffer = *in.rdbuf();
  bool too_long = false;
  bool any = false;
  for (int c = buffer.sbumpc(); c != std::char_traits<char>::eof(); c = buffer.sbumpc()) {
    any = true;
    if (c == '\n') return too_long ? Line::too_long : Line::read;
    too_long = too_long || line.size() == kMaxArticleBytes;
    if (!too_long) line.push_back(static_cast<char>(c));
  }
  if (!any) return Line::end;
  return too_long ? Line::too_long : Line::read;
}

std::string text_of(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number()) return value.dump();
  if (value.is_array()) {
    std::string joined;
    for (const Json& item : value) {
      if (item.is_structured()) throw std::invalid_argument("is a list of lists");
      joined += (joined.empty() ? "" : ", ") + text_of(item);
    }
    return joined;
  }
  throw std::invalid_argument(std::string("is ") + value.type_name());
}

using Result = std::variant<index::Article, std::string>;  // or why not

// What is nested deeper than a list in an article is no field of ours; it is not kept, whatever its depth.
bool is_kept(int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
  constexpr int kMaxDepth = 3;
  return depth <= kMaxDepth;
}

Result parse_article(const std::string& line) {
  Json json;
  try {
    json = Json::parse(line, is_kept);
  } catch (const Json::exception&) {
    const auto at = find_ill_formed(line);
    return at ? "not UTF-8 (first wrong byte at offset " + std::to_string(*at) + ")" : std::string("not JSON");
  }
  if (!json.is_object()) return std::string("not a JSON object");
  index::Article article;
  for (const char* key : kKeys) {
    const auto value = json.find(key);
    if (value == json.end() || value->is_null()) continue;
    try {
      set_field(article, key, text_of(*value));
    } catch (const std::exception& error) {
      return "\"" + std::string(key) + "\" " + error.what() + ", not text";
    }
  }
  if (trimmed(article.body).empty() && trimmed(article.metadata.title).empty()) {
    return std::string(R"(neither "title" nor "text")");
  }
  return article;
}

void name(index::Article& article, const Origin& origin, std::size_t line) {
  article.metadata.path = origin.path;
  article.line = line;
  article.has_own_id = true;
  if (!article.metadata.id.empty()) return;
  if (!article.metadata.url.empty()) {
    article.metadata.id = article.metadata.url;
  } else if (!origin.id.empty()) {
    article.metadata.id = origin.id + ":" + std::to_string(line);
    article.has_own_id = false;
  } else {
    const std::string hash = content_hash(article.metadata.title + "\n" + article.body);
    article.metadata.id = "article-" + hexadecimal(hash.substr(0, 8));
  }
}

}  // namespace

bool read_json_lines(std::istream& in, const Origin& origin, const ArticleSink& sink) {
  std::string line;
  std::size_t number = 0;
  std::size_t found = 0;
  const auto read_one = [&](Line state) {
    const std::string where = "line " + std::to_string(number) + ": ";
    if (state == Line::too_long)
      return sink.rejected(where + "longer than " + std::to_string(kMaxArticleBytes >> 20) + " MB");
    Result result = parse_article(line);
    if (const auto* reason = std::get_if<std::string>(&result)) return sink.rejected(where + *reason);
    auto& article = std::get<index::Article>(result);
    name(article, origin, number);
    sink.article(std::move(article));
  };
  try {
    for (Line state = take_line(in, line); state != Line::end; state = take_line(in, line)) {
      if (++number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
      if (state == Line::read && trimmed(line).empty()) continue;
      ++found;
      read_one(state);
    }
  } catch (const std::system_error& error) {  // also std::ios_base::failure, which a stream buffer throws
    sink.rejected("cannot be read after line " + std::to_string(number) + ": " + error.code().message());
    return false;
  }
  if (found == 0) sink.rejected("empty");
  return true;
}

}  // namespace fihrist::indexer

#include "searcher/example.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "shared/base/error.hpp"
#include "shared/base/space.hpp"
#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using index::Field;

constexpr std::size_t kWords = 40;
constexpr double kInTitle = 3;            // times that a word of the title counts
constexpr double kName = 1.5;             // by which a name counts more
constexpr std::size_t kRead = 1'000'000;  // bytes of a file

std::optional<index::Passage> first_passage(const Xapian::Database& database, const std::string& article) {
  const auto first = database.postlist_begin(article);
  if (first == database.postlist_end(article)) return std::nullopt;
  return index::decode(database.get_document(*first).get_data());
}

// Where the record had no id, the term of an article tells of its file, whose path ends in the id: articles are looked
// through, but for those whose path is another.
std::string article_with(const Xapian::Database& database, const std::string& id) {
  std::string own = index::term(Field::article, "id:" + id);
  if (database.term_exists(own)) return own;
  const std::string_view prefix = index::info(Field::article).prefix;
  for (auto it = database.allterms_begin(std::string(prefix)); it != database.allterms_end(std::string(prefix)); ++it) {
    std::string term = *it;
    const bool is_other_file = term.starts_with(std::string(prefix) + "file:") && !term.ends_with(id);
    if (is_other_file && term.size() < text::kMaxTermBytes) continue;
    const auto passage = first_passage(database, term);
    if (passage && passage->metadata.id == id) return term;
  }
  return {};
}

Example read_article(const Xapian::Database& database, const std::string& article) {
  Example example;
  example.article = article;
  for (auto it = database.postlist_begin(article); it != database.postlist_end(article); ++it) {
    const index::Passage passage = index::decode(database.get_document(*it).get_data());
    example.title = passage.metadata.title;
    example.date = passage.metadata.date;
    example.text += passage.text + "\n\n";
  }
  return example;
}

struct Weighed {
  double weight = 0;
  bool is_capitalized = false;
};

class Words {
 public:
  Words(const Collection& collection, text::Analyzer& analyzer) : collection_(collection), analyzer_(analyzer) {}

  void count(std::string_view text, double times) {
    for (const text::Token& token : analyzer_.analyze(text)) {
      const std::string_view written = token.source.of(text);
      if (token.language == text::Language::other || text::is_stop_word(written, token.language)) continue;
      Weighed& word = words_[token.stem];
      word.weight += times;
      word.is_capitalized = word.is_capitalized || (written[0] >= 'A' && written[0] <= 'Z');
    }
  }

  // Stems of the words that say most.
  std::set<std::string> best() const {
    std::vector<std::pair<double, std::string>> all;
    for (const auto& [stem, word] : words_) {
      const double holding = collection_.holding(index::term(Field::stem, stem));
      const double rarity = collection_.rarity(std::max(holding, 1.0), text::language_of_word(stem));
      all.emplace_back(-std::log1p(word.weight) * rarity * (word.is_capitalized ? kName : 1), stem);
    }
    std::sort(all.begin(), all.end());
    std::set<std::string> stems;
    for (std::size_t i = 0; i < std::min(kWords, all.size()); ++i) stems.insert(all[i].second);
    return stems;
  }

 private:
  const Collection& collection_;
  text::Analyzer& analyzer_;
  std::unordered_map<std::string, Weighed> words_;
};

}  // namespace

Example find_example(const Xapian::Database& database, const std::string& id_or_file) {
  if (const std::string article = article_with(database, id_or_file); !article.empty()) {
    return read_article(database, article);
  }
  std::error_code error;
  std::ifstream file(id_or_file, std::ios::binary);
  if (!file || std::filesystem::is_directory(id_or_file, error)) {
    throw Error("there is no article and no file " + id_or_file, "name the id of an article, as results show it");
  }
  Example example;
  example.text.resize(kRead);
  file.read(example.text.data(), static_cast<std::streamsize>(kRead));
  example.text.resize(static_cast<std::size_t>(file.gcount()));
  example.title = trimmed(std::string_view(example.text).substr(0, example.text.find('\n')));
  return example;
}

Query query_of(const Example& example, const Collection& collection, text::Analyzer& analyzer) {
  Words words(collection, analyzer);
  words.count(example.title, kInTitle);
  words.count(example.text, 1);
  std::set<std::string> wanted = words.best();
  Query query;
  for (const std::string* text : {&example.title, &example.text}) {
    for (const text::Token& token : analyzer.analyze(*text)) {
      if (wanted.erase(token.stem) == 0) continue;
      Query word;
      word.kind = Query::Kind::word;
      word.text = token.source.of(*text);
      query.children.push_back(std::move(word));
    }
  }
  return query;
}

}  // namespace fihrist::searcher

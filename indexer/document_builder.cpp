#include "indexer/document_builder.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "indexer/sources.hpp"
#include "shared/base/hash.hpp"
#include "shared/base/packing.hpp"
#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/fold.hpp"
#include "shared/text/language.hpp"
#include "shared/text/passages.hpp"

namespace fihrist::indexer {
namespace {

using index::Field;
using index::term;

bool is_language_code(std::string_view code) {
  return code.size() >= 2 && code.size() <= 3 &&
         std::all_of(code.begin(), code.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// The script tells English from Arabic better than a label does; of other languages only the label knows, and it
// speaks for the script that most of the article is in.
std::string language_of(const index::Article& article, std::string_view passage) {
  const std::string& declared = article.language;
  const text::Language by_script = text::language_of_text(passage);
  const bool label_decides = is_language_code(declared) && declared != "en" && declared != "ar" &&
                             (by_script == text::Language::other || by_script == text::language_of_text(article.body));
  return label_decides ? declared : std::string(text::to_string(by_script));
}

void add_words(Xapian::Document& document, const std::vector<text::Token>& tokens, Xapian::termpos first) {
  for (const text::Token& token : tokens) {
    document.add_posting(term(Field::stem, token.stem), first + token.position);
    document.add_term(term(Field::form, token.form));
  }
}

// What results are sorted, narrowed and counted by.
void add_values(Xapian::Document& document, const index::Metadata& metadata, const std::string& language,
                const index::Entry& entry) {
  document.add_value(index::kArticleSlot, entry.article);
  document.add_value(index::kHashSlot, entry.hash);
  if (metadata.date) document.add_value(index::kDateSlot, to_compact(*metadata.date));
  document.add_value(index::kSourceSlot, metadata.source);
  document.add_value(index::kAuthorSlot, metadata.author);
  document.add_value(index::kLanguageSlot, language);
}

// Code points of the body before the passage that comes next.
std::uint64_t points_before(const index::Article& article, ByteRange range, const Draft& draft) {
  if (draft.passages.empty()) return count_code_points(std::string_view(article.body).substr(0, range.begin));
  const index::Passage& last = draft.passages.back();
  const ByteRange between{last.offset, range.begin};
  return last.offset_points + count_code_points(between.of(article.body));
}

}  // namespace

std::string own_copies_key(const std::string& hash) {
  constexpr std::size_t kBytes = 8;
  return hash.substr(0, kBytes);
}

std::string file_term(const std::string& path) {
  return term(Field::file, path.empty() ? kStandardInput : path);
}

std::string article_term(const index::Article& article) {
  const auto& [id, title, date, source, author, url, path] = article.metadata;
  if (article.has_own_id) return term(Field::article, "id:" + id);
  if (article.line == 0) return term(Field::article, "file:" + path);
  return term(Field::article, "line:" + path + ":" + std::to_string(article.line));
}

std::string article_hash(const index::Article& article) {
  const auto& [id, title, date, source, author, url, path] = article.metadata;
  Packer packer;
  for (const std::string& part :
       {id, title, date ? to_iso(*date) : std::string(), source, author, url, path, article.language, article.body}) {
    packer.put(part);
  }
  return content_hash(packer.take());
}

DocumentBuilder::Shared DocumentBuilder::shared_by_passages(const index::Article& article, const index::Entry& entry) {
  const index::Metadata& metadata = article.metadata;
  Shared shared{analyzer_.analyze(metadata.title), {entry.article, entry.file}};
  for (const text::Token& token : analyzer_.analyze(metadata.author)) {
    shared.terms.push_back(term(Field::author, token.form));
  }
  if (!metadata.source.empty()) shared.terms.push_back(term(Field::source, index::folded_name(metadata.source)));
  return shared;
}

void DocumentBuilder::add_passage(const index::Article& article, const Shared& shared, ByteRange range,
                                  Shingler& shingler, Draft& draft) {
  const index::Metadata& metadata = article.metadata;
  const std::string_view text = range.of(article.body);
  const std::string language = language_of(article, text.empty() ? metadata.title : text);

  Xapian::Document document;
  add_words(document, shared.title, 1);
  const std::vector<text::Token> words = analyzer_.analyze(text);
  for (const text::Token& word : words) shingler.add(word.stem);
  add_words(document, words, static_cast<Xapian::termpos>(shared.title.size()) + index::kTitleGap);
  for (const text::Token& token : shared.title) document.add_term(term(Field::title, token.stem));
  for (const std::string& filter : shared.terms) document.add_boolean_term(filter);
  document.add_boolean_term(term(Field::language, language));
  add_values(document, metadata, language, draft.entry);
  const std::uint64_t points = points_before(article, range, draft);
  draft.entry.passages.push_back(std::move(document));
  draft.passages.push_back({metadata, language, range.begin, points, std::string(text), {}});
}

Draft DocumentBuilder::draft(const index::Article& article) {
  Draft draft;
  draft.entry = {article_term(article), file_term(article.metadata.path), article_hash(article), {}};
  const Shared shared = shared_by_passages(article, draft.entry);
  Shingler shingler;
  for (const text::Token& word : shared.title) shingler.add_to_title(word.stem);
  auto passages = text::split_passages(article.body, segmenter_);
  if (passages.empty()) passages.push_back({0, 0});
  for (const ByteRange range : passages) add_passage(article, shared, range, shingler, draft);
  draft.shingles = shingler.take();
  return draft;
}

index::Entry finished(Draft draft, const std::string& copies_key) {
  std::vector<Xapian::Document>& documents = draft.entry.passages;
  for (const std::uint32_t shingle : sketch_of(draft.shingles))
    documents.front().add_boolean_term(sketch_term(shingle));
  documents.front().add_boolean_term(term(Field::copies, copies_key));
  for (std::size_t i = 0; i < documents.size(); ++i) {
    draft.passages[i].copies_key = copies_key;
    documents[i].set_data(index::encode(draft.passages[i]));
  }
  return std::move(draft.entry);
}

}  // namespace fihrist::indexer

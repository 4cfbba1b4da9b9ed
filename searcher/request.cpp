#include "searcher/request.hpp"

#include <vector>

#include "searcher/compiler.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {

const Names& names_of(const Request& request) {
  static const Names built_in;
  return request.names == nullptr ? built_in : *request.names;
}

const crosslingual::Lexicon& lexicon_of(const Request& request) {
  static const crosslingual::Lexicon built_in;
  return request.lexicon == nullptr ? built_in : *request.lexicon;
}

Xapian::Query narrowed(Xapian::Query query, const Request& request) {
  using index::Field;
  using index::term;
  std::vector<Xapian::Query> filters;
  if (!request.language.empty()) filters.emplace_back(term(Field::language, text::fold(request.language)));
  if (!request.source.empty()) filters.emplace_back(term(Field::source, index::folded_name(request.source)));
  if (request.dates.from || request.dates.to) filters.push_back(compile(request.dates));
  if (!request.without_article.empty()) {
    query = {Xapian::Query::OP_AND_NOT, query, Xapian::Query(request.without_article)};
  }
  if (filters.empty()) return query;
  const Xapian::Query all(Xapian::Query::OP_AND, filters.begin(), filters.end());
  return {Xapian::Query::OP_FILTER, query, all};
}

}  // namespace fihrist::searcher

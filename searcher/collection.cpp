#include "searcher/collection.hpp"

#include <algorithm>
#include <cmath>

#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

// As Xapian::BM25Weight computes it.
double inverse_document_frequency(double passages, double holding_the_term) {
  double odds = (passages - holding_the_term + 0.5) / (holding_the_term + 0.5);
  if (odds < 2) odds = odds * 0.5 + 1;
  return std::log(odds);
}

}  // namespace

double Collection::weight_factor(const std::string& term, text::Language language) const {
  const double holding = database_.get_termfreq(term);
  if (holding == 0 || language == text::Language::other) return 1;
  const double all = database_.get_doccount();
  const double same_language = database_.get_termfreq(index::term(index::Field::language, text::to_string(language)));
  return inverse_document_frequency(std::max(same_language, holding), holding) /
         inverse_document_frequency(all, holding);
}

}  // namespace fihrist::searcher

// Statistics of the index that the weights of words need.
#pragma once

#include <xapian.h>

#include <string>
#include <vector>

#include "shared/text/language.hpp"

namespace fihrist::searcher {

// As Xapian::BM25Weight computes it; never negative.
double inverse_document_frequency(double passages, double holding);

// Xapian takes a word for rare when it is rare among all passages; in an index of two languages that makes every
// Arabic word look rare among English passages, فى included. What counts is how rare it is among the passages of its
// own language.
class Collection {
 public:
  explicit Collection(const Xapian::Database& database) : database_(database) {}

  double holding(const std::string& term) const { return database_.get_termfreq(term); }

  // Whether the stems stand near one another anywhere, with at most so many words from the first to the last.
  bool holds_near(const std::vector<std::string>& stems, std::size_t words) const;

  // The forms in which a word of a name may stand, behind a clitic too, that the index holds.
  std::vector<std::string> held_name_forms(const std::string& form, text::Language language,
                                           bool takes_article = false) const;

  // How many passages there are in the language; in all, for a language without rules.
  double passages(text::Language language) const;

  // Inverse document frequency among the passages of the language.
  double rarity(double holding, text::Language language) const;

  // By how much to scale the weight that Xapian gives the term, so that its inverse document frequency becomes that
  // among the passages of the language. 1 for a term that the index does not hold.
  double weight_factor(const std::string& term, text::Language language) const;

 private:
  const Xapian::Database& database_;
};

}  // namespace fihrist::searcher

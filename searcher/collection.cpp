#include "searcher/collection.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "shared/index/schema.hpp"
#include "shared/text/arabic.hpp"

namespace fihrist::searcher {

double inverse_document_frequency(double passages, double holding) {
  double odds = (passages - holding + 0.5) / (holding + 0.5);
  if (odds < 2) odds = odds * 0.5 + 1;
  return std::log(odds);
}

std::vector<std::string> Collection::held_name_forms(const std::string& form, text::Language language,
                                                     bool takes_article) const {
  std::vector<std::string> forms = {form};
  if (language == text::Language::ar) forms = text::arabic_name_forms(form);
  if (takes_article && !form.starts_with("ال")) {
    for (std::string& other : text::arabic_name_forms("ال" + form)) forms.push_back(std::move(other));
  }
  std::erase_if(forms, [&](const std::string& held) { return holding(index::term(index::Field::form, held)) == 0; });
  return forms;
}

bool Collection::holds_near(const std::vector<std::string>& stems, std::size_t words) const {
  std::vector<Xapian::Query> terms;
  terms.reserve(stems.size());
  for (const std::string& stem : stems) terms.emplace_back(index::term(index::Field::stem, stem));
  Xapian::Enquire enquire(database_);
  enquire.set_query({Xapian::Query::OP_NEAR, terms.begin(), terms.end(), static_cast<Xapian::termcount>(words)});
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  return !enquire.get_mset(0, 1).empty();
}

double Collection::passages(text::Language language) const {
  if (language == text::Language::other) return database_.get_doccount();
  return holding(index::term(index::Field::language, text::to_string(language)));
}

double Collection::rarity(double holding, text::Language language) const {
  return inverse_document_frequency(std::max(passages(language), holding), holding);
}

double Collection::weight_factor(const std::string& term, text::Language language) const {
  const double holding = this->holding(term);
  if (holding == 0) return 1;
  return rarity(holding, language) / inverse_document_frequency(database_.get_doccount(), holding);
}

}  // namespace fihrist::searcher

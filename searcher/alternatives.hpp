// Gathers what else may stand for words of a query, as far as the index holds it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "searcher/collection.hpp"
#include "searcher/plan.hpp"
#include "shared/crosslingual/gazetteer.hpp"

namespace fihrist::searcher {

class Alternatives {
 public:
  Alternatives(Plan& plan, const Collection& collection) : plan_(plan), collection_(collection) {}

  // A name in the forms in which it stands, its first word behind clitics too. One that says no more than another of
  // the same words, with no more weight, is left out. Returns whether the index holds it.
  bool add(const crosslingual::Name& name, const std::vector<std::size_t>& words, double weight, Via via);

  // Words of these stems, one behind the other, which the index holds. Left out where a name says the same.
  void add_term(std::string text, const std::vector<std::string>& stems, const std::vector<std::size_t>& words,
                double weight, text::Language language);

  // Takes a form away from names of one word.
  void drop(const std::set<std::string>& forms);

 private:
  std::vector<std::string> held_forms(const crosslingual::Name& name, std::size_t word) const;
  double holding(const std::vector<Alternative::Word>& pattern) const;

  Plan& plan_;
  const Collection& collection_;
};

}  // namespace fihrist::searcher

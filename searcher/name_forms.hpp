// The forms in which a name may stand in the articles, in both scripts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/collection.hpp"
#include "searcher/names.hpp"
#include "searcher/via.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

struct NameForm {
  std::string text;  // as the press writes it
  text::Language language = text::Language::other;
  Via via = Via::exact;
  double confidence = 1;                        // 0 to 1
  std::vector<std::vector<std::string>> words;  // what each of its words may be, as folded and held by the index
  bool may_be_person = false;                   // so that other words may stand between its words
  bool is_part = false;                         // of a person's name; counts only where the whole name stands too
};

// The name as typed (a word behind - is a form that is not wanted), what the gazetteer knows it as, and where it knows
// nothing what spells it word for word; of persons and of names that are not known also the last word alone. Forms that
// the index does not hold are left out.
std::vector<NameForm> forms_of(std::string_view name, const Names& names, const Collection& collection,
                               text::Analyzer& analyzer);

}  // namespace fihrist::searcher

#include "searcher/alternatives.hpp"

#include <algorithm>
#include <utility>

#include "shared/index/schema.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using index::Field;
using index::term;

constexpr std::ptrdiff_t kMaxNames = 12;  // of the same words

// Whether wherever `longer` stands, `shorter` does too.
bool stands_in(const Alternative& shorter, const Alternative& longer) {
  const auto covers = [](const Alternative::Word& held, const Alternative::Word& wanted) {
    return std::includes(wanted.forms.begin(), wanted.forms.end(), held.forms.begin(), held.forms.end());
  };
  return std::search(longer.pattern.begin(), longer.pattern.end(), shorter.pattern.begin(), shorter.pattern.end(),
                     covers) != longer.pattern.end();
}

bool has_stems(const Alternative& alternative, const std::vector<std::string>& stems) {
  return std::equal(alternative.pattern.begin(), alternative.pattern.end(), stems.begin(), stems.end(),
                    [](const Alternative::Word& word, const std::string& stem) { return word.stem == stem; });
}

}  // namespace

bool Alternatives::add(const crosslingual::Name& name, const std::vector<std::size_t>& words, double weight, Via via) {
  if (name.forms.size() == 1 && text::is_stop_word(name.forms[0], name.language)) return false;
  auto& all = plan_.alternatives;
  if (std::count_if(all.begin(), all.end(), [&](const auto& known) { return known.words == words; }) >= kMaxNames)
    return false;
  Alternative alternative{words, name.text, name.language, via, weight, 0, {}};
  for (std::size_t i = 0; i < name.forms.size(); ++i) {
    Alternative::Word word{held_forms(name, i), name.stems[i]};
    if (word.forms.empty()) return false;
    alternative.pattern.push_back(std::move(word));
  }
  alternative.passages = holding(alternative.pattern);
  const auto says_it = [&](const Alternative& known) {
    return known.words == words && known.weight >= weight && stands_in(known, alternative);
  };
  if (std::any_of(all.begin(), all.end(), says_it)) return true;
  std::erase_if(all, [&](const Alternative& known) {
    return known.words == words && known.weight <= weight && stands_in(alternative, known);
  });
  all.push_back(std::move(alternative));
  return true;
}

void Alternatives::add_term(std::string text, const std::vector<std::string>& stems,
                            const std::vector<std::size_t>& words, double weight, text::Language language) {
  Alternative alternative{words, std::move(text), language, Via::translation, weight, 0, {}};
  for (const std::string& stem : stems) alternative.pattern.push_back({{}, stem});
  alternative.passages = holding(alternative.pattern);
  if (alternative.passages == 0) return;
  const auto says_it = [&](const Alternative& known) { return known.words == words && has_stems(known, stems); };
  auto& all = plan_.alternatives;
  if (std::none_of(all.begin(), all.end(), says_it)) all.push_back(std::move(alternative));
}

void Alternatives::drop(const std::set<std::string>& forms) {
  std::erase_if(plan_.alternatives, [&](Alternative& alternative) {
    auto& held = alternative.pattern.front().forms;
    if (alternative.pattern.size() > 1 || held.empty()) return false;
    std::erase_if(held, [&](const std::string& form) { return forms.contains(form); });
    alternative.passages = holding(alternative.pattern);
    return held.empty();
  });
}

// Of several words: of the rarest of them.
double Alternatives::holding(const std::vector<Alternative::Word>& pattern) const {
  double least = -1;
  for (const Alternative::Word& word : pattern) {
    double sum = word.forms.empty() ? collection_.holding(term(Field::stem, word.stem)) : 0;
    for (const std::string& form : word.forms) sum += collection_.holding(term(Field::form, form));
    if (least < 0 || sum < least) least = sum;
  }
  return std::max(least, 0.0);
}

std::vector<std::string> Alternatives::held_forms(const crosslingual::Name& name, std::size_t word) const {
  const std::string& form = name.forms[word];
  if (word > 0)
    return collection_.holding(term(Field::form, form)) > 0 ? std::vector{form} : std::vector<std::string>();
  std::vector<std::string> forms = collection_.held_name_forms(form, name.language, name.takes_article);
  std::sort(forms.begin(), forms.end());
  return forms;
}

}  // namespace fihrist::searcher

#include "searcher/translator.hpp"

#include <algorithm>
#include <utility>

#include "shared/crosslingual/related_words.hpp"
#include "shared/index/schema.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kBest = 8;
// Of the weight of a translation, for another form of it and for another word of its meaning.
constexpr double kForm = 0.25;
constexpr double kSynonym = 0.15;
constexpr double kUsual = 0.4;  // the weight of a translation whose other forms are worth seeking

}  // namespace

std::vector<HeldTranslation> Translator::held(const std::vector<crosslingual::Translation>& known) {
  std::vector<HeldTranslation> found;
  for (const crosslingual::Translation& translation : known) {
    if (found.size() == kBest) break;
    HeldTranslation candidate{std::string(translation.text), {}, translation.weight};
    bool is_held = true;
    for (text::Token& token : analyzer_.analyze(translation.text)) {
      is_held = is_held && collection_.holding(index::term(index::Field::stem, token.stem)) > 0;
      candidate.stems.push_back(std::move(token.stem));
    }
    if (is_held && !candidate.stems.empty()) found.push_back(std::move(candidate));
  }
  return found;
}

void Translator::add_related(std::vector<HeldTranslation>& found, text::Language language) const {
  const std::size_t direct = found.size();
  for (std::size_t i = 0; i < direct; ++i) {
    if (found[i].stems.size() > 1 || found[i].weight < kUsual) continue;
    for (const auto& [stem, relation] : crosslingual::related_words(found[i].stems.front(), language)) {
      if (collection_.holding(index::term(index::Field::stem, stem)) == 0) continue;
      found.push_back({std::string(stem),
                       {std::string(stem)},
                       (relation == crosslingual::Relation::form ? kForm : kSynonym) * found[i].weight});
    }
  }
}

std::vector<HeldTranslation> Translator::translations(const std::vector<std::string>& stems, text::Language language) {
  auto known = lexicon_.translations(stems, language);
  if (known.empty() && stems.size() == 1) {
    for (const auto& [stem, relation] : crosslingual::related_words(stems.front(), language)) {
      if (relation == crosslingual::Relation::form && known.empty()) {
        known = lexicon_.translations({std::string(stem)}, language);
      }
    }
  }
  auto found = held(known);
  if (found.empty()) return found;
  add_related(found, text::across(language));
  double best = 0;
  for (const HeldTranslation& translation : found) best = std::max(best, translation.weight);
  for (HeldTranslation& translation : found) translation.weight *= known.front().weight / best;
  return found;
}

}  // namespace fihrist::searcher

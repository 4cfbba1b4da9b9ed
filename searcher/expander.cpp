#include "searcher/expander.hpp"

#include <algorithm>
#include <utility>

#include "shared/crosslingual/related_words.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/variants.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kVariants = 8;  // of each kind
constexpr double kCommon = 0.05;      // of the passages of the language; what stands in more says nothing

// Keeps what the index holds, the most frequent ones.
std::vector<Variant> attested(std::vector<Variant> variants, text::Language language, const Collection& collection) {
  const double limit = std::max(kCommon * collection.passages(language), 10.0);
  for (Variant& variant : variants) {
    variant.passages = collection.holding(index::term(index::Field::stem, variant.stem));
  }
  std::erase_if(variants, [&](const Variant& v) { return v.passages == 0 || v.passages > limit; });
  std::stable_sort(variants.begin(), variants.end(),
                   [](const Variant& a, const Variant& b) { return a.passages > b.passages; });
  if (variants.size() > kVariants) variants.resize(kVariants);
  return variants;
}

std::vector<Variant> related(const PlannedWord& word) {
  std::vector<Variant> variants;
  for (const auto& [stem, relation] : crosslingual::related_words(word.stem, word.language)) {
    const bool is_form = relation == crosslingual::Relation::form;
    variants.push_back({std::string(stem), 0, is_form ? Via::stem : Via::translation});
  }
  return variants;
}

std::vector<Variant> spellings(const PlannedWord& word) {
  std::vector<Variant> variants;
  for (std::string& stem : text::spelling_variants(word.stem, word.language)) {
    variants.push_back({std::move(stem), 0, Via::spelling});
  }
  return variants;
}

}  // namespace

void expand(Plan& plan, const Collection& collection) {
  for (PlannedWord& word : plan.words) {
    if (!word.may_vary && !word.is_name) continue;
    word.variants = attested(related(word), word.language, collection);
    for (Variant& variant : attested(spellings(word), word.language, collection)) {
      const bool is_known = std::any_of(word.variants.begin(), word.variants.end(),
                                        [&](const Variant& known) { return known.stem == variant.stem; });
      if (!is_known) word.variants.push_back(std::move(variant));
    }
  }
}

}  // namespace fihrist::searcher

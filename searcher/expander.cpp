#include "searcher/expander.hpp"

#include <algorithm>

#include "shared/index/schema.hpp"
#include "shared/text/variants.hpp"

namespace fihrist::searcher {
namespace {

constexpr std::size_t kVariants = 8;
constexpr double kCommon = 0.05;  // of the passages of the language; what stands in more says nothing

std::vector<Variant> attested(const PlannedWord& word, const Collection& collection) {
  std::vector<Variant> variants;
  const double limit = kCommon * collection.passages(word.language);
  for (std::string& stem : text::spelling_variants(word.stem, word.language)) {
    const double holding = collection.holding(index::term(index::Field::stem, stem));
    if (holding > 0 && holding <= std::max(limit, 10.0)) variants.push_back({std::move(stem), holding});
  }
  std::stable_sort(variants.begin(), variants.end(),
                   [](const Variant& a, const Variant& b) { return a.passages > b.passages; });
  if (variants.size() > kVariants) variants.resize(kVariants);
  return variants;
}

}  // namespace

void expand(Plan& plan, const Collection& collection) {
  for (PlannedWord& word : plan.words) {
    if (word.may_vary) word.variants = attested(word, collection);
  }
}

}  // namespace fihrist::searcher

#include "searcher/exact_phrases.hpp"

#include <algorithm>

#include "shared/index/record.hpp"

namespace fihrist::searcher {

ExactPhrases::ExactPhrases(const Plan& plan, text::Analyzer& analyzer) : analyzer_(analyzer) {
  collect(plan.root, plan);
}

void ExactPhrases::collect(const PlanNode& node, const Plan& plan) {
  using Kind = PlanNode::Kind;
  if (node.kind == Kind::sequence || node.kind == Kind::all || node.kind == Kind::required) {
    for (const PlanNode& child : node.children) collect(child, plan);
  }
  const auto is_exact = [&](std::size_t at) { return plan.words[at].match == Query::Match::exact; };
  if (node.kind != Kind::phrase || node.words.size() < 2 ||
      !std::all_of(node.words.begin(), node.words.end(), is_exact))
    return;
  Forms forms;
  forms.reserve(node.words.size());
  for (const std::size_t at : node.words) forms.push_back(plan.words[at].form);
  phrases_.push_back(std::move(forms));
}

bool ExactPhrases::stands_in(const Forms& phrase, std::span<const text::Occurrence> words) {
  const auto is_it = [](const text::Occurrence& word, const std::string& form) { return word.word->form == form; };
  return std::search(words.begin(), words.end(), phrase.begin(), phrase.end(), is_it) != words.end();
}

bool ExactPhrases::operator()(const Xapian::Document& document) const {
  const index::Passage passage = index::decode(document.get_data());
  std::vector<bool> found(phrases_.size());
  for (const std::string* text : {&passage.metadata.title, &passage.text}) {
    const auto words = analyzer_.read(*text);
    for (std::size_t i = 0; i < phrases_.size(); ++i) found[i] = found[i] || stands_in(phrases_[i], words);
  }
  return std::all_of(found.begin(), found.end(), [](bool stands) { return stands; });
}

}  // namespace fihrist::searcher

#include "shared/crosslingual/translation_table.hpp"

#include <algorithm>
#include <cmath>

#include "shared/crosslingual/translation_model.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::crosslingual {
namespace {

using text::Language;

constexpr double kNextBest = 0.85;  // of a term, what the next one of its meaning counts
constexpr double kLearned = 1;      // what the model counts, beside sources
constexpr double kGuessed = 0.4;    // the weight of the best for a word that no source says anything of by itself
constexpr std::size_t kBest = 12;
constexpr double kLeast = 0.03;  // of the best

std::string joined(const std::vector<std::string>& stems) {
  std::string text;
  for (const std::string& stem : stems) text.append(text.empty() ? "" : " ").append(stem);
  return text;
}

}  // namespace

std::string term_key(Language language, const std::vector<std::string>& stems) {
  return std::string(text::to_string(language)).append(" ").append(joined(stems));
}

void TranslationTable::begin_source(Trust trust) {
  end_source();
  trust_ = trust;
}

std::vector<TranslationTable::Term> TranslationTable::terms(const std::vector<std::string_view>& written,
                                                            Language language) {
  std::vector<Term> terms;
  for (const std::string_view text : written) {
    Term term;
    std::size_t words = 0;
    std::size_t begin = text.size();
    std::size_t end = 0;
    bool is_other = false;
    for (const text::Token& token : analyzer_.analyze(text)) {
      is_other = is_other || token.language == text::across(language);
      const bool is_content = !text::is_stop_word(token.source.of(text), token.language);
      if (words == 0 && !is_content) continue;
      ++words;
      begin = std::min(begin, token.source.begin);
      end = token.source.end;
      if (is_content) term.stems.push_back(token.stem);
    }
    if (is_other || term.stems.empty() || words > kMaxTermWords) continue;
    term.text = text.substr(begin, end - begin);
    std::replace(term.text.begin(), term.text.end(), '|', ' ');
    terms.push_back(std::move(term));
  }
  return terms;
}

void TranslationTable::count(const Term& from, Language language, const Term& to, double count) {
  Candidate& candidate = source_[term_key(language, from.stems)][joined(to.stems)];
  candidate.weight += count;
  candidate.texts[to.text] += count;
}

void TranslationTable::add(const std::vector<std::string_view>& english, const std::vector<std::string_view>& arabic) {
  const auto left = terms(english, Language::en);
  const auto right = terms(arabic, Language::ar);
  for (std::size_t i = 0; i < left.size(); ++i) {
    for (std::size_t j = 0; j < right.size(); ++j) {
      count(left[i], Language::en, right[j], std::pow(kNextBest, j));
      count(right[j], Language::ar, left[i], std::pow(kNextBest, i));
      entries_.emplace_back(left[i].stems, right[j].stems);
    }
  }
  for (const auto& [language, list] : {std::pair(Language::en, &left), std::pair(Language::ar, &right)}) {
    for (const Term& term : *list) {
      if (term.stems.size() == 1) ++written_[term_key(language, term.stems)][term.text];
    }
  }
}

void TranslationTable::end_source() {
  for (auto& [key, candidates] : source_) {
    double sum = 0;
    for (const auto& [stems, candidate] : candidates) sum += candidate.weight;
    const bool is_word = std::count(key.begin(), key.end(), ' ') == 1;
    const double factor = (is_word ? trust_.words : trust_.terms) / sum;
    Candidates& all = all_[key];
    for (auto& [stems, candidate] : candidates) {
      Candidate& known = all[stems];
      known.weight += factor * candidate.weight;
      for (const auto& [text, times] : candidate.texts) known.texts[text] += factor * times;
    }
  }
  source_.clear();
}

void TranslationTable::add_learned(Language from, Language to) {
  std::vector<TermPair> pairs = entries_;
  if (from == Language::ar) {
    for (auto& [english, arabic] : pairs) std::swap(english, arabic);
  }
  for (const auto& [word, translations] : learn_translations(pairs)) {
    const std::string key = term_key(from, {word});
    if (!all_.contains(key)) guessed_.insert(key);
    Candidates& all = all_[key];
    for (const auto& [translation, probability] : translations) {
      const auto texts = written_.find(term_key(to, {translation}));
      if (texts == written_.end()) continue;  // never stands alone
      Candidate& known = all[translation];
      known.weight += kLearned * probability;
      if (known.texts.empty()) known.texts = texts->second;
    }
  }
}

std::string TranslationTable::make() {
  end_source();
  add_learned(Language::en, Language::ar);
  add_learned(Language::ar, Language::en);
  std::map<std::string, std::string> lines;
  for (const auto& [key, candidates] : all_) {
    std::vector<const Candidate*> best;
    for (const auto& [stems, candidate] : candidates) best.push_back(&candidate);
    std::stable_sort(best.begin(), best.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
    std::string& line = lines[key];
    const double whole = guessed_.contains(key) ? kGuessed : 1;
    for (std::size_t i = 0; i < std::min(kBest, best.size()); ++i) {
      const double weight = best[i]->weight / best.front()->weight;
      if (weight < kLeast) break;
      const auto by_times = [](const auto& a, const auto& b) { return a.second < b.second; };
      const auto usual = std::max_element(best[i]->texts.begin(), best[i]->texts.end(), by_times);
      line.append(i == 0 ? "" : "|")
          .append(std::to_string(std::lround(whole * weight * 100)))
          .append(" ")
          .append(usual->first);
    }
  }
  std::string table;
  for (const auto& [key, line] : lines) {
    if (!line.empty()) table.append(key).append("\t").append(line).append("\n");
  }
  return table;
}

}  // namespace fihrist::crosslingual

#include "searcher/name_forms.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "shared/base/split.hpp"
#include "shared/crosslingual/related_words.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

constexpr double kSure = 0.95;
constexpr double kShared = 0.7;
constexpr double kPart = 0.6;
// Of a spelling. Several words that each are little like the name bear each other out; one that has a meaning of its
// own is to be more like it, and is no other name of what the gazetteer knows.
constexpr double kLeastScore = -2;
constexpr double kLeastScoreBesideOthers = -6;
constexpr double kLeastScoreOfWord = 0;
constexpr std::size_t kMaxSpellings = 12;  // of a word, with the clitics before it

// Which the other script may do without: al, von, van der.
bool is_particle(std::string_view written) {
  return written.size() <= 3 &&
         std::all_of(written.begin(), written.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

class FormCollector {
 public:
  FormCollector(const Names& names, const Collection& collection, text::Analyzer& analyzer)
      : names_(names), collection_(collection), analyzer_(analyzer) {}

  std::vector<NameForm> collect(std::string_view query) {
    const std::string name = without_excluded(query);
    const std::vector<text::Token> tokens = analyzer_.analyze(name);
    if (tokens.empty()) return {};
    crosslingual::Name typed{tokens.front().language, name, {}, {}};
    std::transform(tokens.begin(), tokens.end(), std::back_inserter(typed.forms),
                   [](const text::Token& token) { return token.form; });
    const auto entities = names_.gazetteer().named(name_words(name, tokens));
    is_listed_ = std::any_of(entities.begin(), entities.end(),
                             [](const auto& entity) { return entity.kind != crosslingual::kCommonName; });
    may_be_person_ = entities.empty() || std::any_of(entities.begin(), entities.end(), crosslingual::is_of_person);
    add(typed, Via::exact, 1);
    add_entities(entities);
    const text::Language other = text::across(tokens.front().language);
    const bool known =
        std::any_of(forms_.begin(), forms_.end(), [&](const auto& form) { return form.language == other; });
    if (!known) add_by_words(name, tokens, other);
    if (may_be_person_ && tokens.size() > 1) add_last_words();
    return std::move(forms_);
  }

 private:
  std::string without_excluded(std::string_view query) {
    std::string name;
    for (const std::string_view word : split(query, ' ')) {
      if (word.size() > 1 && word.front() == '-') {
        for (const text::Token& token : analyzer_.analyze(word)) excluded_.insert(token.form);
      } else {
        name.append(name.empty() ? "" : " ").append(word);
      }
    }
    return name;
  }

  static std::vector<crosslingual::NameWord> name_words(std::string_view name, const std::vector<text::Token>& tokens) {
    std::vector<crosslingual::NameWord> words;
    words.reserve(tokens.size());
    for (const text::Token& token : tokens) {
      words.push_back({token.form, token.stem, crosslingual::is_in_capitals(token.source.of(name))});
    }
    return words;
  }

  void add_entities(const std::vector<crosslingual::Entity>& entities) {
    for (const crosslingual::Entity& entity : entities) {
      for (const crosslingual::Name& known : entity.names) {
        const Via via = entity.kind == crosslingual::kCommonName ? Via::name : Via::gazetteer;
        add(known, via, known.is_shared ? kShared : kSure);
      }
    }
  }

  // Word for word, where each word has a name in the other script: Ahmad Karimi is أحمد كريمي.
  void add_by_words(std::string_view whole, const std::vector<text::Token>& tokens, text::Language other) {
    std::vector<std::vector<std::string>> words;
    std::string text;
    for (const text::Token& token : tokens) {
      if (tokens.size() > 2 && is_particle(token.source.of(whole))) continue;
      std::vector<std::string> forms;
      for (const crosslingual::Entity& entity : entities_of(token.form)) add_words_of(entity, other, forms);
      add_spelled_like(token, other, tokens.size() == 1, forms);
      if (forms.empty()) return;
      text.append(text.empty() ? "" : " ").append(forms.front());
      words.push_back(std::move(forms));
    }
    forms_.push_back({text, other, Via::name, kShared, std::move(words), may_be_person_, false});
  }

  void add_spelled_like(const text::Token& token, text::Language to, bool stands_alone,
                        std::vector<std::string>& forms) const {
    const double least_score = stands_alone ? kLeastScore : kLeastScoreBesideOthers;
    for (const auto& candidate : names_.spelled_like(token.form, token.language, to, least_score)) {
      if (forms.size() >= kMaxSpellings) return;
      if (text::is_stop_word(candidate.word, to)) continue;
      const bool is_doubtful = is_listed_ || candidate.score < kLeastScoreOfWord;
      if (stands_alone && is_doubtful && crosslingual::is_ordinary_form(candidate.word, analyzer_)) continue;
      add_held(candidate.word, to, forms);
    }
  }

  void add_held(const std::string& form, text::Language language, std::vector<std::string>& forms,
                bool takes_article = false) const {
    for (std::string& held : collection_.held_name_forms(form, language, takes_article)) {
      const bool is_known = std::find(forms.begin(), forms.end(), held) != forms.end();
      if (!is_known && !excluded_.contains(held)) forms.push_back(std::move(held));
    }
  }

  std::vector<crosslingual::Entity> entities_of(const std::string& form) const {
    return names_.gazetteer().named(std::vector{crosslingual::NameWord{form, "", true}});
  }

  // What it is called in the language in one word.
  void add_words_of(const crosslingual::Entity& entity, text::Language language,
                    std::vector<std::string>& forms) const {
    for (const crosslingual::Name& name : entity.names) {
      if (name.language == language && name.forms.size() == 1) add_held(name.forms[0], language, forms);
    }
  }

  // Qassem, Qasim and Ghassem for Qasem.
  void add_spellings(const std::string& form, text::Language language, std::vector<std::string>& forms) const {
    for (const crosslingual::Entity& entity : entities_of(form)) {
      if (entity.kind == crosslingual::kCommonName) add_words_of(entity, language, forms);
    }
  }

  void add(const crosslingual::Name& name, Via via, double confidence) {
    const auto language = name.language;
    if (name.forms.size() == 1 && via != Via::exact && text::is_stop_word(name.forms[0], language)) return;
    std::vector<std::vector<std::string>> words;
    for (const std::string& form : name.forms) {
      words.emplace_back();
      add_held(form, language, words.back(), name.takes_article && words.size() == 1);
      if (may_be_person_ && name.forms.size() > 1) add_spellings(form, language, words.back());
      if (words.back().empty()) return;
    }
    const bool is_known =
        std::any_of(forms_.begin(), forms_.end(), [&](const NameForm& known) { return known.words == words; });
    if (!is_known) forms_.push_back({name.text, language, via, confidence, std::move(words), may_be_person_, false});
  }

  // What follows a name is called by its last word; a word with a meaning of its own is not.
  void add_last_words() {
    std::vector<NameForm> parts;
    for (const NameForm& form : forms_) {
      if (form.words.size() < 2) continue;
      const std::string& shortest =
          *std::min_element(form.words.back().begin(), form.words.back().end(),
                            [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
      if (crosslingual::is_ordinary_form(shortest, analyzer_)) continue;
      NameForm part{shortest, form.language, form.via, kPart, {form.words.back()}, true, true};
      const auto is_same = [&](const NameForm& known) { return known.words == part.words; };
      if (std::any_of(forms_.begin(), forms_.end(), is_same) || std::any_of(parts.begin(), parts.end(), is_same))
        continue;
      parts.push_back(std::move(part));
    }
    std::move(parts.begin(), parts.end(), std::back_inserter(forms_));
  }

  const Names& names_;
  const Collection& collection_;
  text::Analyzer& analyzer_;
  std::vector<NameForm> forms_;
  std::set<std::string> excluded_;
  bool is_listed_ = false;
  bool may_be_person_ = false;
};

}  // namespace

std::vector<NameForm> forms_of(std::string_view name, const Names& names, const Collection& collection,
                               text::Analyzer& analyzer) {
  return FormCollector(names, collection, analyzer).collect(name);
}

}  // namespace fihrist::searcher

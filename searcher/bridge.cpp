#include "searcher/bridge.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "searcher/alternatives.hpp"
#include "searcher/translator.hpp"
#include "shared/crosslingual/related_words.hpp"
#include "shared/crosslingual/translation_table.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using crosslingual::Entity;
using crosslingual::Name;
using crosslingual::NameWord;
using text::Language;
using Words = std::span<const std::size_t>;

// A name that is right, that may be somebody else's too, and another name in the same language.
constexpr double kSure = 0.9;
constexpr double kShared = 0.7;
constexpr double kSameLanguage = 0.4;
constexpr double kSpelled = 0.8;         // of the confidence in a spelling
constexpr double kSureSpelling = 0.7;    // the confidence that is asked for where no capital says that it is a name
constexpr double kBesideWord = 0.5;      // and where a list that is not ours translates the word
constexpr double kLeastScoreAlone = -2;  // where the query is a word that may be a name
constexpr std::size_t kMaxSpellings = 4;
constexpr double kTranslated = 0.8;       // of the weight of a translation
constexpr double kPart = 0.7;             // for a word of a term that was found whole
constexpr double kSureTranslation = 0.5;  // the weight that is asked for where the word must be there

bool is_capitalized(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

class Bridge {
 public:
  Bridge(Plan& plan, const Request& request, const Collection& collection, text::Analyzer& analyzer)
      : plan_(plan),
        steps_(request.steps),
        names_(names_of(request)),
        analyzer_(analyzer),
        translator_(lexicon_of(request), collection, analyzer),
        alternatives_(plan, collection) {}

  void visit(const PlanNode& node) {
    using Kind = PlanNode::Kind;
    if (node.kind == Kind::excluded) exclude(node.children.front());
    if (node.kind == Kind::excluded || node.kind == Kind::field || node.kind == Kind::dates) return;
    decides_ = node.kind != Kind::sequence;
    if (node.kind == Kind::word) add_longest(node.words);
    if (node.kind == Kind::phrase) add_phrase(node.words);
    std::vector<std::size_t> run;
    for (const PlanNode& child : node.children) {
      if (node.kind == Kind::sequence && child.kind == Kind::word) {
        run.push_back(child.words.front());
        continue;
      }
      add_longest(run);
      run.clear();
      visit(child);
      decides_ = node.kind != Kind::sequence;
    }
    add_longest(run);
  }

  // -Salamy takes that spelling away from what is searched for Salami.
  void drop_excluded() { alternatives_.drop(excluded_); }

 private:
  void exclude(const PlanNode& node) {
    if (node.kind == PlanNode::Kind::word) excluded_.insert(plan_.words[node.words.front()].form);
  }

  void add_longest(Words run) {
    while (!run.empty()) {
      std::size_t length = std::min(crosslingual::kMaxNameWords, run.size());
      while (length > 1 && !add_whole(run.first(length))) --length;
      if (length == 1) add_word(run.front());
      run = run.subspan(length);
    }
  }

  // As a whole, else its words and the terms in it, which must then stand together.
  void add_phrase(Words phrase) {
    phrase_words_ = phrase.size();
    add_longest(phrase);
    phrase_words_ = 0;
  }

  bool is_stop_word(std::size_t at) const {
    return text::is_stop_word(plan_.words[at].typed, plan_.words[at].language);
  }

  // Of several words, a name or a term; of a term, its words too.
  bool add_whole(Words words) {
    if (!may_vary(words)) return false;
    if (add_names(words)) return true;
    if (!add_translations(words, 1)) return false;
    if (words.size() > 1 && !decides_) {
      for (const std::size_t at : words) add_translations({&at, 1}, kPart);
    }
    return true;
  }

  void add_word(std::size_t at) {
    const Words word(&at, 1);
    if (!may_vary(word) || (phrase_words_ > 0 && is_stop_word(at))) return;
    const bool is_name = add_names(word);
    const bool is_word = add_translations(word, 1);
    if (plan_.words[at].is_name || !(is_name || is_word)) {
      add_spellings(at, 0);
    } else if (!is_name && !is_surely_word(plan_.words[at])) {
      add_spellings(at, kBesideWord);
    }
  }

  bool may_vary(Words words) const {
    return std::all_of(words.begin(), words.end(),
                       [&](std::size_t at) { return plan_.words[at].match == Query::Match::stem; });
  }

  bool add_names(Words words) {
    if (!steps_[place(Step::names)]) return false;
    std::vector<NameWord> name;
    for (const std::size_t at : words) {
      const PlannedWord& word = plan_.words[at];
      name.push_back({word.form, word.stem, crosslingual::is_in_capitals(word.typed)});
    }
    bool known = false;
    for (const Entity& entity : names_.gazetteer().named(name)) known = add(entity, words) || known;
    return known;
  }

  // A name of several words is known where the index holds it otherwise, or its words are sought; a common name too,
  // for it may be written in a way that is in no list.
  bool add(const Entity& entity, Words words) {
    const bool is_common_name = entity.kind == crosslingual::kCommonName;
    bool known = !is_common_name && words.size() == 1;
    if (is_common_name && is_ordinary(words)) return false;
    const Language language = plan_.words[words.front()].language;
    for (const Name& name : entity.names) {
      if (holds_typed(name, words) || (name.language == language && !may_be_spelled_otherwise(entity, words))) continue;
      double weight = name.is_shared ? kShared : kSure;
      if (name.language == language) weight = kSameLanguage;
      const Via via = is_common_name ? Via::name : Via::gazetteer;
      const bool added = alternatives_.add(name, {words.begin(), words.end()}, weight, via);
      known = known || (added && (!is_common_name || name.language != language));
    }
    return known;
  }

  // Another name in the language of the query, where the words of the query need not stand. Of a phrase, a person may
  // be spelled otherwise, and what is called otherwise may be a part.
  bool may_be_spelled_otherwise(const Entity& entity, Words words) const {
    return !decides_ || phrase_words_ > words.size() || (phrase_words_ > 1 && crosslingual::is_of_person(entity));
  }

  bool add_translations(Words words, double weight) {
    if (!steps_[place(Step::words)]) return false;
    std::vector<std::string> stems;
    for (const std::size_t at : words) {
      const PlannedWord& word = plan_.words[at];
      if (words.size() == 1 || !text::is_stop_word(word.typed, word.language)) stems.push_back(word.stem);
    }
    const Language language = plan_.words[words.front()].language;
    if (language == Language::other || stems.size() > crosslingual::kMaxTermWords) return false;
    const Language to = text::across(language);
    bool added = false;
    for (HeldTranslation& found : translator_.translations(stems, language)) {
      if (decides_ && found.weight < kSureTranslation) continue;
      added = true;
      alternatives_.add_term(std::move(found.text), found.stems, {words.begin(), words.end()},
                             kTranslated * weight * found.weight, to);
    }
    return added;
  }

  // By sound, for what is in no list. A word with a meaning is no name, unless a capital says that it is one, and then
  // only what is sure counts, or the user says so.
  void add_spellings(std::size_t at, double sure) {
    const PlannedWord word = plan_.words[at];
    if (!steps_[place(Step::names)] || (is_ordinary({&at, 1}) && is_surely_word(word)) || is_stop_word(at)) return;
    const bool may_be_name = is_capitalized(word.typed) || word.language == Language::ar;
    for (const Language to : {Language::en, Language::ar}) {
      const bool is_bound = decides_ && phrase_words_ < 2;
      if (to == word.language && (is_bound || to == Language::ar) && !word.is_name) continue;
      const double least = word.is_name || (may_be_name && to != word.language) ? sure : kSureSpelling;
      std::size_t added = 0;
      const double least_score = plan_.words.size() == 1 && may_be_name && to != word.language ? kLeastScoreAlone : 0;
      for (const auto& candidate : names_.spelled_like(word.form, word.language, to, least_score)) {
        if (candidate.confidence < least || ++added > kMaxSpellings) break;
        if (!word.is_name && candidate.confidence < kSureSpelling &&
            crosslingual::is_ordinary_form(candidate.word, analyzer_))
          continue;
        const double weight = (to == word.language ? kSameLanguage : kSpelled) * candidate.confidence;
        alternatives_.add({to, candidate.word, {candidate.word}, {candidate.word}, false}, {at}, weight, Via::name);
      }
    }
  }

  // A query that is one word may well be a name, with a capital, or with letters before it that otherwise are clitics.
  bool is_surely_word(const PlannedWord& word) const {
    const bool has_beginning = word.form != word.stem && word.form.ends_with(word.stem) && !word.form.starts_with("ال");
    const bool may_be_name = plan_.words.size() == 1 && (is_capitalized(word.typed) || has_beginning);
    return !may_be_name && crosslingual::is_ordinary_word(word.stem, word.language);
  }

  // Safety is سلامة, which is a name too: whoever means the name writes it with a capital or in full. But سلامي, which
  // has the same stem, is no form of the word.
  bool is_ordinary(Words words) const {
    if (words.size() > 1) return false;
    const PlannedWord& word = plan_.words[words.front()];
    if (word.is_name) return false;
    const bool has_ending =
        word.language == Language::ar && !word.form.ends_with(word.stem) && !word.form.ends_with(word.stem + "ه");
    return !is_capitalized(word.typed) && !has_ending && crosslingual::is_ordinary_word(word.stem, word.language);
  }

  // Where the words themselves stand in the name, they find it.
  bool holds_typed(const Name& name, Words words) const {
    const auto is_form = [&](const std::string& form, std::size_t at) { return plan_.words[at].form == form; };
    const auto is_stem = [&](const std::string& stem, std::size_t at) { return plan_.words[at].stem == stem; };
    return std::equal(name.stems.begin(), name.stems.end(), words.begin(), words.end(), is_stem) ||
           std::search(name.forms.begin(), name.forms.end(), words.begin(), words.end(), is_form) != name.forms.end();
  }

  Plan& plan_;
  Steps steps_;
  const Names& names_;
  text::Analyzer& analyzer_;
  Translator translator_;
  Alternatives alternatives_;
  std::set<std::string> excluded_;
  bool decides_ = false;          // whether a passage without the words is none
  std::size_t phrase_words_ = 0;  // of the phrase that the words are in
};

}  // namespace

void add_alternatives(Plan& plan, const Request& request, const Collection& collection, text::Analyzer& analyzer) {
  const PlanNode root = plan.root;
  Bridge bridge(plan, request, collection, analyzer);
  bridge.visit(root);
  bridge.drop_excluded();
}

}  // namespace fihrist::searcher

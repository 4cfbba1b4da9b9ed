#include "searcher/bridge.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "shared/crosslingual/related_words.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using crosslingual::Entity;
using crosslingual::Name;
using crosslingual::NameWord;

// A name that is right, that may be somebody else's too, and another name in the same language.
constexpr double kSure = 0.9;
constexpr double kShared = 0.7;
constexpr double kSameLanguage = 0.4;
constexpr double kSpelled = 0.8;       // of the confidence in a spelling
constexpr double kSureSpelling = 0.7;  // the confidence that is asked for where no capital says that it is a name
constexpr std::size_t kMaxSpellings = 4;
constexpr std::size_t kMaxAlternatives = 12;  // of one name

bool is_capitalized(std::string_view word) {
  return !word.empty() && word.front() >= 'A' && word.front() <= 'Z';
}

class Bridge {
 public:
  Bridge(Plan& plan, const Names& names, const Collection& collection, text::Analyzer& analyzer)
      : plan_(plan), names_(names), collection_(collection), analyzer_(analyzer) {}

  void visit(const PlanNode& node) {
    using Kind = PlanNode::Kind;
    if (node.kind == Kind::excluded) exclude(node.children.front());
    if (node.kind == Kind::excluded || node.kind == Kind::field || node.kind == Kind::dates) return;
    decides_ = node.kind != Kind::sequence;
    if (node.kind == Kind::word || node.kind == Kind::phrase) add(node.words);
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
  void drop_excluded() {
    std::erase_if(plan_.alternatives, [&](Alternative& alternative) {
      if (alternative.pattern.size() > 1) return false;
      std::erase_if(alternative.pattern.front().forms, [&](const auto& form) { return excluded_.contains(form); });
      alternative.passages = holding(alternative.pattern);
      return alternative.pattern.front().forms.empty();
    });
  }

 private:
  void exclude(const PlanNode& node) {
    if (node.kind == PlanNode::Kind::word) excluded_.insert(plan_.words[node.words.front()].form);
  }

  void add_longest(const std::vector<std::size_t>& run) {
    for (std::size_t begin = 0; begin < run.size();) {
      std::size_t length = std::min(crosslingual::kMaxNameWords, run.size() - begin);
      const auto at = run.begin() + static_cast<std::ptrdiff_t>(begin);
      while (length > 1 && !add({at, at + static_cast<std::ptrdiff_t>(length)})) --length;
      if (length == 1) add({*at});
      begin += length;
    }
  }

  bool add(const std::vector<std::size_t>& words) {
    std::vector<NameWord> name;
    for (const std::size_t at : words) {
      const PlannedWord& word = plan_.words[at];
      if (word.match != Query::Match::stem) return false;
      name.push_back({word.form, word.stem, crosslingual::is_in_capitals(word.typed)});
    }
    bool known = false;
    for (const Entity& entity : names_.gazetteer().named(name)) known = add(entity, words) || known;
    const bool is_marked = plan_.words[words.front()].is_name;
    if ((!known || is_marked) && words.size() == 1) add_spellings(words);
    return known;
  }

  // By sound, for what is in no list. A word with a meaning is no name, unless a capital says that it is one, and then
  // only what is sure counts, or the user says so.
  void add_spellings(const std::vector<std::size_t>& words) {
    const PlannedWord word = plan_.words[words.front()];
    const bool has_capital = is_capitalized(word.typed);
    if (is_ordinary(words) || text::is_stop_word(word.typed, word.language)) return;
    const bool may_be_name = has_capital || word.language == text::Language::ar;
    for (const text::Language to : {text::Language::en, text::Language::ar}) {
      if (to == word.language && (decides_ || to == text::Language::ar) && !word.is_name) continue;
      const double least = word.is_name || (may_be_name && to != word.language) ? 0 : kSureSpelling;
      std::size_t added = 0;
      for (const auto& candidate : names_.spelled_like(word.form, word.language, to)) {
        if (candidate.confidence < least || ++added > kMaxSpellings) break;
        if (!word.is_name && candidate.confidence < kSureSpelling && is_a_word(candidate.word)) continue;
        const double weight = (to == word.language ? kSameLanguage : kSpelled) * candidate.confidence;
        add({to, candidate.word, {candidate.word}, {candidate.word}, false}, words, weight, Via::name);
      }
    }
  }

  bool is_a_word(const std::string& form) {
    const auto tokens = analyzer_.analyze(form);
    return tokens.size() == 1 && crosslingual::is_ordinary_word(tokens[0].stem, tokens[0].language);
  }

  // Safety is سلامة, which is a name too: whoever means the name writes it with a capital or in full. But سلامي, which
  // has the same stem, is no form of the word.
  bool is_ordinary(const std::vector<std::size_t>& words) const {
    if (words.size() > 1) return false;
    const PlannedWord& word = plan_.words[words.front()];
    if (word.is_name) return false;
    const bool has_ending =
        word.language == text::Language::ar && !word.form.ends_with(word.stem) && !word.form.ends_with(word.stem + "ه");
    return !is_capitalized(word.typed) && !has_ending && crosslingual::is_ordinary_word(word.stem, word.language);
  }

  bool add(const Entity& entity, const std::vector<std::size_t>& words) {
    const bool is_common_name = entity.kind == crosslingual::kCommonName;
    if (is_common_name && is_ordinary(words)) return false;
    const text::Language language = plan_.words[words.front()].language;
    for (const Name& name : entity.names) {
      if (holds_typed(name, words) || (decides_ && name.language == language)) continue;
      double weight = name.is_shared ? kShared : kSure;
      if (name.language == language) weight = kSameLanguage;
      add(name, words, weight, is_common_name ? Via::name : Via::gazetteer);
    }
    return true;
  }

  // Where the words themselves stand in the name, they find it.
  bool holds_typed(const Name& name, const std::vector<std::size_t>& words) const {
    const auto is_form = [&](const std::string& form, std::size_t at) { return plan_.words[at].form == form; };
    const auto is_stem = [&](const std::string& stem, std::size_t at) { return plan_.words[at].stem == stem; };
    return (words.size() > 1 &&
            std::equal(name.stems.begin(), name.stems.end(), words.begin(), words.end(), is_stem)) ||
           std::search(name.forms.begin(), name.forms.end(), words.begin(), words.end(), is_form) != name.forms.end();
  }

  void add(const Name& name, const std::vector<std::size_t>& words, double weight, Via via) {
    if (name.forms.size() == 1 && text::is_stop_word(name.forms[0], name.language)) return;
    Alternative alternative{words, name.text, name.language, via, weight, 0, {}};
    const auto of_words = std::count_if(plan_.alternatives.begin(), plan_.alternatives.end(),
                                        [&](const Alternative& other) { return other.words == words; });
    if (static_cast<std::size_t>(of_words) >= kMaxAlternatives) return;
    for (std::size_t i = 0; i < name.forms.size(); ++i) {
      Alternative::Word word{held_forms(name.forms[i], name.language, i == 0), name.stems[i]};
      if (word.forms.empty()) return;
      alternative.pattern.push_back(std::move(word));
    }
    alternative.passages = holding(alternative.pattern);
    const auto says_it = [&](const Alternative& known) {
      return known.words == words && known.weight >= weight && stands_in(known, alternative);
    };
    if (std::any_of(plan_.alternatives.begin(), plan_.alternatives.end(), says_it)) return;
    std::erase_if(plan_.alternatives, [&](const Alternative& known) {
      return known.words == words && known.weight <= weight && stands_in(alternative, known);
    });
    plan_.alternatives.push_back(std::move(alternative));
  }

  // Whether wherever `longer` stands, `shorter` does too.
  static bool stands_in(const Alternative& shorter, const Alternative& longer) {
    const auto covers = [](const Alternative::Word& held, const Alternative::Word& wanted) {
      return std::includes(wanted.forms.begin(), wanted.forms.end(), held.forms.begin(), held.forms.end());
    };
    return std::search(longer.pattern.begin(), longer.pattern.end(), shorter.pattern.begin(), shorter.pattern.end(),
                       covers) != longer.pattern.end();
  }

  double holding(const std::string& form) const { return collection_.holding(index::term(index::Field::form, form)); }

  // Of a name of several words: of the rarest of them.
  double holding(const std::vector<Alternative::Word>& pattern) const {
    double least = -1;
    for (const Alternative::Word& word : pattern) {
      double sum = 0;
      for (const std::string& form : word.forms) sum += holding(form);
      if (least < 0 || sum < least) least = sum;
    }
    return least;
  }

  std::vector<std::string> held_forms(const std::string& form, text::Language language, bool is_first) const {
    if (!is_first) return holding(form) > 0 ? std::vector{form} : std::vector<std::string>();
    std::vector<std::string> forms = collection_.held_name_forms(form, language);
    std::sort(forms.begin(), forms.end());
    return forms;
  }

  Plan& plan_;
  const Names& names_;
  const Collection& collection_;
  text::Analyzer& analyzer_;
  std::set<std::string> excluded_;
  bool decides_ = false;  // whether a passage without the words is none
};

}  // namespace

void add_alternatives(Plan& plan, const Names& names, const Collection& collection, text::Analyzer& analyzer) {
  const PlanNode root = plan.root;
  Bridge bridge(plan, names, collection, analyzer);
  bridge.visit(root);
  bridge.drop_excluded();
}

}  // namespace fihrist::searcher

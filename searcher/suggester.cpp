#include "searcher/suggester.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "searcher/collection.hpp"
#include "searcher/other_keyboard.hpp"
#include "searcher/press_spelling.hpp"
#include "shared/crosslingual/edit_costs.hpp"
#include "shared/crosslingual/related_words.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/stopwords.hpp"

namespace fihrist::searcher {
namespace {

using text::Language;

constexpr std::size_t kConsidered = 64;  // words of a query
constexpr std::size_t kLookedUp = 8;     // of them
// Three letters often make some word on the other keyboard, so that it has to be a frequent one.
constexpr std::size_t kShort = 3;
constexpr double kOften = 10;         // passages
constexpr std::size_t kAcronym = 5;   // letters; no vowel or sense tells how it is spelled
constexpr double kOtherKeyboard = 8;  // what it costs to have typed on the wrong keyboard, as EditCosts counts

// Where something is found for a word, it is doubted where that is rare and another word, one likely slip away, is not.
constexpr double kRare = 2;              // passages
constexpr double kMuchMore = 100;        // times what the word itself is found in
constexpr double kMoreThanGuesses = 10;  // times what is found by guesses at it
constexpr double kLikelySlip = crosslingual::EditCosts::kLeast + 1.2;
constexpr std::size_t kLeastDoubted = 6;  // letters, of a word that is held

class Suggester {
 public:
  Suggester(std::string_view query, const Plan& plan, const Request& request, const Xapian::Database& database,
            text::Analyzer& analyzer)
      : query_(query),
        plan_(plan),
        request_(request),
        names_(names_of(request)),
        database_(database),
        collection_(database),
        analyzer_(analyzer) {}

  std::vector<Suggestion> run() {
    visit(plan_.root, false);
    const std::vector<Doubt> doubts = find_doubts();
    if (auto whole = whole_retyped(doubts)) return {std::move(*whole)};
    std::vector<Suggestion> found;
    for (const Doubt& doubt : std::span(doubts).first(std::min(doubts.size(), kLookedUp))) {
      auto suggestion = suggestion_for(plan_.words[doubt.word], doubt.state == State::known);
      if (!suggestion || !is_worth_it(*suggestion, doubt)) continue;
      const std::size_t done = found.empty() ? 0 : found.back().source.end;
      if (suggestion->suggestion.source.begin < done) continue;  // retyped with the word before
      suggestion->suggestion.is_held = doubt.found > 0;
      found.push_back(std::move(suggestion->suggestion));
    }
    return found;
  }

 private:
  enum class State {
    held,
    rare,     // held, by a passage or two
    guessed,  // at by its spelling, its sound, or as two words
    known,    // to be a word, which the index need not hold
    missing,
  };
  struct Doubt {
    std::size_t word;  // its place in Plan::words
    State state;
    double found = 0;  // passages that hold it, or what is guessed
  };
  struct Found {
    Suggestion suggestion;
    std::string stem;
    double cost = 0;
  };

  // Gathers the words that are looked for by their stems, and those that must not be there. For the halves of a word
  // that was taken apart, the word.
  void visit(const PlanNode& node, bool is_excluded) {
    is_excluded = is_excluded || node.kind == PlanNode::Kind::excluded;
    for (const std::size_t at : node.words) {
      if (is_excluded) excluded_.insert(at);
      if (is_excluded || plan_.words[at].match != Query::Match::stem || words_.size() == kConsidered) continue;
      const std::size_t typed = whole_of(at);
      if (words_.empty() || words_.back() != typed) words_.push_back(typed);
      if (typed != at) halves_[typed].push_back(at);
    }
    for (const PlanNode& child : node.children) visit(child, is_excluded);
  }

  std::size_t whole_of(std::size_t at) const {
    const auto whole = std::find_if(plan_.words.begin(), plan_.words.end(),
                                    [&](const PlannedWord& word) { return word.source == plan_.words[at].source; });
    return static_cast<std::size_t>(whole - plan_.words.begin());
  }

  std::vector<Doubt> find_doubts() const {
    std::vector<Doubt> doubts;
    for (const std::size_t at : words_) {
      const Doubt doubt = doubt_about(at);
      if (doubt.state != State::held) doubts.push_back(doubt);
    }
    return doubts;
  }

  double holding(const std::string& stem) const { return collection_.holding(index::term(index::Field::stem, stem)); }

  Doubt doubt_about(std::size_t at) const {
    const PlannedWord& word = plan_.words[at];
    const double held = std::max(holding(word.stem), collection_.holding(index::term(index::Field::form, word.form)));
    if (word.language == Language::other || held > kRare) return {at, State::held};
    double guessed = 0;
    for (const Variant& variant : word.variants) guessed += variant.passages;
    for (const Alternative& alternative : plan_.alternatives) {
      if (std::find(alternative.words.begin(), alternative.words.end(), at) == alternative.words.end()) continue;
      if (alternative.via != Via::name) return {at, State::held};
      guessed += alternative.passages;
    }
    if (const auto halves = halves_.find(at); halves != halves_.end()) guessed += rarest(halves->second);
    if (is_spelled_right(word)) return {at, held + guessed > 0 ? State::held : State::known, 0};
    if (guessed > 0) return {at, State::guessed, held + guessed};
    return {at, held > 0 ? State::rare : State::missing, held};
  }

  double rarest(const std::vector<std::size_t>& words) const {
    double least = holding(plan_.words[words.front()].stem);
    for (const std::size_t at : words) least = std::min(least, holding(plan_.words[at].stem));
    return least;
  }

  bool is_spelled_right(const PlannedWord& word) const {
    if (crosslingual::is_ordinary_word(word.stem, word.language) ||
        !lexicon_of(request_).translations({word.stem}, word.language).empty())
      return true;
    const std::vector<crosslingual::NameWord> name = {{word.form, word.stem, crosslingual::is_in_capitals(word.typed)}};
    return !names_.gazetteer().named(name).empty();
  }

  // Where most of the words that were typed are missing and most of those of the other keyboard are not.
  std::optional<Suggestion> whole_retyped(const std::vector<Doubt>& doubts) {
    std::set<std::size_t> missing;
    for (const Doubt& doubt : doubts) {
      if (doubt.state != State::rare) missing.insert(keys_around(query_, plan_.words[doubt.word].source).begin);
    }
    if (missing.size() < 2) return std::nullopt;
    std::set<std::size_t> all;
    std::size_t held = 0;
    Suggestion whole{{0, query_.size()}, {}, Suggestion::Via::keyboard, 0, false};
    std::vector<Suggestion> parts;
    for (std::size_t at = 0; at < std::min(plan_.words.size(), kConsidered); ++at) {
      const PlannedWord& word = plan_.words[at];
      const ByteRange keys = keys_around(query_, word.source);
      const bool is_new = word.match == Query::Match::stem && !excluded_.contains(at) && all.insert(keys.begin).second;
      if (!is_new) continue;
      Retyped other = retyped(keys.of(query_), word.language, collection_, analyzer_);
      if (other.passages <= holding(word.stem) && !missing.contains(keys.begin)) continue;
      if (other.passages > 0 && ++held > 0)
        whole.passages = held == 1 ? other.passages : std::min(whole.passages, other.passages);
      parts.push_back({keys, std::move(other.text), Suggestion::Via::keyboard, other.passages, false});
    }
    if (missing.size() * 2 <= all.size() || held * 2 <= all.size()) return std::nullopt;
    whole.text = corrected(query_, parts);
    return whole;
  }

  // What is not missing is left alone unless the doubt is great.
  bool is_worth_it(const Found& found, const Doubt& doubt) const {
    if (doubt.found == 0) return true;
    const PlannedWord& word = plan_.words[doubt.word];
    const bool is_rare = doubt.state == State::rare;
    if (is_rare && count_code_points(word.form) < kLeastDoubted) return false;
    const bool is_likely = found.cost <= kLikelySlip || (!is_rare && found.suggestion.via == Suggestion::Via::keyboard);
    const double times = is_rare ? kMuchMore : kMoreThanGuesses;
    return is_likely && found.suggestion.passages >= times * doubt.found && !is_guessed(found.stem, word);
  }

  // Whether it is searched for the word already.
  bool is_guessed(const std::string& stem, const PlannedWord& word) const {
    return std::any_of(word.variants.begin(), word.variants.end(),
                       [&](const Variant& variant) { return variant.stem == stem; });
  }

  // Of a known word, the keys of signs beside it may make another on the other keyboard.
  std::optional<Found> suggestion_for(const PlannedWord& word, bool is_known) {
    const ByteRange keys = keys_around(query_, word.source);
    if (is_known && keys == word.source) return std::nullopt;
    const auto spelled = is_known ? std::nullopt : spelled_nearly(word);
    Retyped other = retyped(keys.of(query_), word.language, collection_, analyzer_);
    const std::size_t letters = count_code_points(other.text);
    const bool is_word = letters > kShort ? other.passages > 0 : letters == kShort && other.passages >= kOften;
    if (is_word && (!spelled || spelled->score() < std::log(other.passages + 1) - kOtherKeyboard))
      return Found{{keys, std::move(other.text), Suggestion::Via::keyboard, other.passages, false}, {}, kOtherKeyboard};
    if (!spelled) return std::nullopt;
    std::string stem = analyzer_.analyze(spelled->word).front().stem;
    const double passages = holding(stem);
    std::string text = press_spelling(database_, held_form(spelled->word, word.language), analyzer_);
    return Found{
        {word.source, std::move(text), Suggestion::Via::spelling, passages, false}, std::move(stem), spelled->cost};
  }

  // The likeliest, if it is a word that is searched for.
  std::optional<crosslingual::SpellingCandidate> spelled_nearly(const PlannedWord& word) {
    const bool is_acronym = word.form.size() <= kAcronym && crosslingual::is_in_capitals(word.typed);
    if (is_acronym) return std::nullopt;
    for (auto& candidate : names_.spelled_nearly(word.form, word.language)) {
      const auto tokens = analyzer_.analyze(candidate.word);
      if (tokens.size() != 1 || tokens[0].stem == word.stem || holding(tokens[0].stem) == 0) continue;
      if (text::is_stop_word(candidate.word, word.language)) return std::nullopt;
      return std::move(candidate);
    }
    return std::nullopt;
  }

  // A vocabulary has words without the clitics behind which alone they may stand.
  std::string held_form(const std::string& form, Language language) const {
    const auto passages = [&](const std::string& held) {
      return collection_.holding(index::term(index::Field::form, held));
    };
    if (language != Language::ar || passages(form) > 0) return form;
    const auto forms = collection_.held_name_forms(form, language, true);
    const auto most = std::max_element(forms.begin(), forms.end(),
                                       [&](const auto& a, const auto& b) { return passages(a) < passages(b); });
    return most == forms.end() ? form : *most;
  }

  const std::string_view query_;
  const Plan& plan_;
  const Request& request_;
  const Names& names_;
  const Xapian::Database& database_;
  const Collection collection_;
  text::Analyzer& analyzer_;
  std::vector<std::size_t> words_;                          // places in Plan::words
  std::map<std::size_t, std::vector<std::size_t>> halves_;  // of words that were taken apart
  std::set<std::size_t> excluded_;
};

}  // namespace

std::vector<Suggestion> suggest(std::string_view query, const Plan& plan, const Request& request,
                                const Xapian::Database& database, text::Analyzer& analyzer) {
  return Suggester(query, plan, request, database, analyzer).run();
}

}  // namespace fihrist::searcher

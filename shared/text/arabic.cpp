#include "shared/text/arabic.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "shared/text/word_counts.hpp"

namespace fihrist::text {
namespace {

// Every letter that folding leaves takes two bytes.
constexpr std::size_t kLetter = 2;

std::size_t letters(std::string_view word) {
  return word.size() / kLetter;
}

bool is_arabic_letters(std::string_view word) {
  if (word.size() % kLetter != 0) return false;
  for (std::size_t at = 0; at < word.size(); at += kLetter) {
    const auto lead = static_cast<unsigned char>(word[at]);
    if (lead < 0xD8 || lead > 0xDB) return false;  // U+0600 to U+06FF
  }
  return true;
}

double count(std::string_view word) {
  return arabic_word_count(word);
}

double count_with_article(std::string_view word) {
  return count(std::string("ال").append(word));
}

// An article or preposition written together with the article, and how many letters must remain.
struct Proclitic {
  std::string_view letters;
  std::size_t rest;
  bool may_begin_a_word;  // والد, فالح, بالغ, كالح: taken off only where the rest is a word
};

constexpr std::array<Proclitic, 13> kArticles = {{{"وبال", 3, false},
                                                  {"فبال", 3, false},
                                                  {"ولل", 3, false},
                                                  {"فلل", 3, false},
                                                  {"وكال", 3, false},
                                                  {"فكال", 3, false},
                                                  {"وال", 2, true},
                                                  {"فال", 2, true},
                                                  {"بال", 2, true},
                                                  {"كال", 3, true},
                                                  {"لال", 3, false},
                                                  {"ال", 2, false},
                                                  {"لل", 2, false}}};

constexpr std::array<std::string_view, 5> kSingleLetters = {"و", "ف", "ب", "ك", "ل"};
constexpr std::array<std::string_view, 4> kArticlesBehindALetter = {"بال", "كال", "لل", "ال"};
constexpr std::array<std::string_view, 10> kPronouns = {"هما", "هم", "هن", "كم", "نا", "وا", "تين", "تان", "ها", "ت"};
constexpr std::array<std::string_view, 8> kSuffixes = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};

constexpr double kAttested = 0.7;  // share of the whole word's count that a rest must reach
constexpr double kAttestedWithArticle = 0.5;

// للبنان is ل and لبنان; للكتاب is ل, the article and كتاب.
std::string_view behind_article(std::string_view word, std::string_view proclitic) {
  const std::string_view rest = word.substr(proclitic.size());
  if (!proclitic.ends_with("لل")) return rest;
  const std::string_view longer = word.substr(proclitic.size() - kLetter);
  return count(longer) > count(rest) + count_with_article(rest) ? longer : rest;
}

// True when an article came off, behind which nothing else does.
bool strip_article(std::string_view& word) {
  for (const auto& [proclitic, minimum, may_begin_a_word] : kArticles) {
    if (!word.starts_with(proclitic)) continue;
    const std::string_view rest = behind_article(word, proclitic);
    if (letters(rest) < minimum) continue;
    if (may_begin_a_word && count_with_article(rest) + count(rest) < kAttestedWithArticle * count(word)) continue;
    word = rest;
    return true;
  }
  return false;
}

// The س of what will be, before a verb: سيصبح.
void strip_future(std::string_view& word) {
  constexpr std::array<std::string_view, 4> kFuture = {"سي", "ست", "سن", "سا"};
  if (letters(word) < 5) return;
  if (std::find(kFuture.begin(), kFuture.end(), word.substr(0, 2 * kLetter)) == kFuture.end()) return;
  const std::string_view rest = word.substr(kLetter);
  if (count(rest) >= std::max(1.0, kAttested * count(word))) word = rest;
}

bool strip_letter(std::string_view& word) {
  if (letters(word) < 4) return false;
  const std::string_view first = word.substr(0, kLetter);
  if (std::find(kSingleLetters.begin(), kSingleLetters.end(), first) == kSingleLetters.end()) return false;
  const std::string_view rest = word.substr(kLetter);
  const double attested = count(rest);
  if (attested < 1 || attested < kAttested * count(word)) return false;
  word = rest;
  return true;
}

void strip_proclitics(std::string_view& word) {
  if (strip_article(word)) return;
  for (int i = 0; i < 2 && strip_letter(word); ++i) {
    for (const std::string_view article : kArticlesBehindALetter) {
      if (!word.starts_with(article) || letters(word.substr(article.size())) < 3) continue;
      word.remove_prefix(article.size());
      return;
    }
  }
}

void strip_pronoun(std::string_view& word) {
  for (const std::string_view pronoun : kPronouns) {
    if (!word.ends_with(pronoun)) continue;
    const std::string_view rest = word.substr(0, word.size() - pronoun.size());
    if (letters(rest) < 3) continue;
    const double alone = count(rest);
    const double feminine = count(std::string(rest) + "ه");
    if (alone < 2 && feminine < 2) continue;
    if (std::max({alone, feminine, count_with_article(rest)}) < kAttested * count(word)) continue;
    word = rest;
    return;
  }
}

void strip_suffixes(std::string_view& word) {
  if (word.ends_with("ا") && letters(word) >= 4) word.remove_suffix(kLetter);
  for (const std::string_view suffix : kSuffixes) {
    if (word.ends_with(suffix) && letters(word) >= letters(suffix) + 2) word.remove_suffix(suffix.size());
  }
}

// Behind a pronoun that came off, ة is written ت: مدينته is of مدينة, بيته of بيت. The word with ه, as it is folded
// at the end of a word; empty where the ت is a letter of the word.
std::string with_feminine(std::string_view word) {
  if (!word.ends_with("ت") || letters(word) < 3) return {};
  std::string feminine = std::string(word.substr(0, word.size() - kLetter)) + "ه";
  const double attested = count(feminine);
  return attested >= 2 && attested >= kAttested * count(word) ? feminine : std::string();
}

}  // namespace

std::vector<std::string> arabic_name_forms(std::string_view folded) {
  constexpr std::array<std::string_view, 10> kBeforeArticle = {"ال", "وال", "فال",  "بال", "كال",
                                                               "لل", "ولل", "وبال", "فلل", "وكال"};
  constexpr std::array<std::string_view, 9> kBeforeName = {"", "و", "ف", "ب", "ك", "ل", "وب", "ول", "وك"};
  constexpr std::string_view kArticle = "ال";
  std::vector<std::string> forms;
  if (!is_arabic_letters(folded) || letters(folded) < 3) return {std::string(folded)};
  if (folded.starts_with(kArticle) && letters(folded) >= 4) {
    for (const auto clitic : kBeforeArticle)
      forms.push_back(std::string(clitic).append(folded.substr(kArticle.size())));
  } else {
    for (const auto clitic : kBeforeName) forms.push_back(std::string(clitic).append(folded));
  }
  return forms;
}

std::string arabic_stem(std::string_view folded) {
  if (!is_arabic_letters(folded)) return std::string(folded);
  std::string_view word = folded;
  strip_proclitics(word);
  if (folded.size() - word.size() <= kLetter) strip_future(word);  // no verb stands behind an article
  for (const auto strip : {strip_pronoun, strip_suffixes}) {
    const std::size_t written = word.size();
    strip(word);
    const std::string feminine = word.size() < written ? with_feminine(word) : std::string();
    if (feminine.empty()) continue;
    word = feminine;
    strip_suffixes(word);
    return std::string(word);
  }
  return std::string(word);
}

}  // namespace fihrist::text

// From entries of bilingual word lists to one table of weighted translations, in both directions.
//
//   en arm forc	100 القوات المسلحة|62 جيش|...
//
// A line is "<language> <stems>", a tab, and translations as they are written, each behind its weight: of a hundred,
// the best has a hundred, or forty where it was only learned from longer terms.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "shared/text/analyzer.hpp"

namespace fihrist::crosslingual {

// Content words of a term that is looked up; words of a translation.
inline constexpr std::size_t kMaxTermWords = 5;

// How the stems of a term's content words are looked up.
std::string term_key(text::Language language, const std::vector<std::string>& stems);

// What every source says of a term counts alike, however many words it has for it; what the sources teach together of
// single words (translation_model.hpp) counts as one more.
class TranslationTable {
 public:
  struct Trust {
    double words = 1;
    double terms = 1;  // of several words
  };

  // What is added from now on is of another source.
  void begin_source(Trust trust);

  // Terms of one meaning in either language, the usual ones first. What is no term of its language is passed over.
  void add(const std::vector<std::string_view>& english, const std::vector<std::string_view>& arabic);

  // Learns from what was added, and returns the table: lines in the order of their bytes.
  std::string make();

 private:
  struct Term {
    std::vector<std::string> stems;  // of its content words
    std::string text;                // without articles and the like before it
  };
  struct Candidate {
    double weight = 0;
    std::map<std::string, double> texts;  // how often it is written so
  };
  using Candidates = std::map<std::string, Candidate>;  // by the stems joined
  using Terms = std::unordered_map<std::string, Candidates>;

  std::vector<Term> terms(const std::vector<std::string_view>& written, text::Language language);
  void count(const Term& from, text::Language language, const Term& to, double count);
  void end_source();
  void add_learned(text::Language from, text::Language to);

  text::Analyzer analyzer_;
  Trust trust_;
  Terms source_;
  Terms all_;
  std::set<std::string> guessed_;  // keys of words that only stand in longer terms
  std::vector<std::pair<std::vector<std::string>, std::vector<std::string>>> entries_;  // stems, English first
  std::unordered_map<std::string, std::map<std::string, double>> written_;              // single words by key
};

}  // namespace fihrist::crosslingual

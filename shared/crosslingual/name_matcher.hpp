// The words of an index that spell the same name as a word of a query, in its script or in the other.
//
//   Soleimani -> سليماني    قاليباف -> qalibaf, ghalibaf    Suleimani -> soleimani
//
// Words are sought by their letters (name_search.hpp), then judged by how probable the pair is (transliteration.hpp),
// how frequent the candidate is, and how far it stands behind the best one.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "shared/crosslingual/name_tables.hpp"
#include "shared/crosslingual/vocabulary.hpp"
#include "shared/text/language.hpp"

namespace fihrist::crosslingual {

struct NameCandidate {
  std::string word;
  double score = 0;       // accepted from 0 on
  double confidence = 0;  // that it is the same name, 0..1
  double passages = 0;    // it occurs in; 0 where the vocabulary does not say
};

// What a candidate is judged by.
using NameFeatures = std::array<double, kFeatures>;

struct RawCandidate {
  std::uint32_t word;
  NameFeatures features;
};

// Holds a reference to the vocabulary. Any number of threads may match at once.
class NameMatcher {
 public:
  explicit NameMatcher(const Vocabulary& vocabulary, NameTables tables = NameTables::embedded())
      : vocabulary_(vocabulary), tables_(tables) {}

  // Best first, never the word itself, also those that are not accepted. None for a word that cannot be a name:
  // shorter than two letters, without a vowel where those are written, or with anything but letters of its script.
  // Throws Error for a damaged vocabulary.
  std::vector<NameCandidate> match(std::string_view folded_word, text::Language from, text::Language to) const;

  // Before judgement, for those who learn to judge.
  std::vector<RawCandidate> candidates(std::string_view folded_word, Direction direction) const;

  // Without the gap and the threshold.
  double judge(const NameFeatures& features, Direction direction) const;

  static constexpr double kGap = 0.8;  // taken off, for each by which the best is better

 private:
  const Vocabulary& vocabulary_;
  NameTables tables_;
};

}  // namespace fihrist::crosslingual

// What is known of names: the gazetteer, and the words of the indexes among which others are sought.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "shared/crosslingual/gazetteer.hpp"
#include "shared/crosslingual/name_matcher.hpp"
#include "shared/crosslingual/spelling_matcher.hpp"
#include "shared/crosslingual/vocabulary.hpp"

namespace fihrist::searcher {

class Names {
 public:
  // The gazetteer alone.
  Names() = default;

  // Opens the words that the indexer wrote beside each index. What is missing is left out; what is damaged too, and
  // problems() tells.
  explicit Names(const std::vector<std::filesystem::path>& indexes);

  crosslingual::Gazetteer& gazetteer() { return gazetteer_; }
  const crosslingual::Gazetteer& gazetteer() const { return gazetteer_; }
  const std::vector<std::string>& problems() const { return problems_; }

  // Words of the indexes that spell the same name, the surest first, each once; those that are accepted score 0 and
  // more.
  std::vector<crosslingual::NameCandidate> spelled_like(const std::string& form, text::Language from, text::Language to,
                                                        double least_score = 0) const;

  // Words of the indexes in the same script that may have been meant, the likeliest first, each once.
  std::vector<crosslingual::SpellingCandidate> spelled_nearly(std::string_view form, text::Language language) const;

 private:
  void open_vocabulary(const std::filesystem::path& folder);

  crosslingual::Gazetteer gazetteer_;
  std::vector<crosslingual::Vocabulary> vocabularies_;
  std::vector<std::string> problems_;
};

}  // namespace fihrist::searcher

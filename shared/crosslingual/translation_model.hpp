// Which word translates which, learned from pairs of terms: IBM Model 1.
//
// Brown et al., "The Mathematics of Statistical Machine Translation", 1993, with a share of each word kept for none.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace fihrist::crosslingual {

using TermPair = std::pair<std::vector<std::string>, std::vector<std::string>>;

// Probabilities of words of the second terms, for each word of the first ones; the best of each, which add up to 1 at
// most.
std::map<std::string, std::vector<std::pair<std::string, double>>> learn_translations(
    const std::vector<TermPair>& pairs);

}  // namespace fihrist::crosslingual

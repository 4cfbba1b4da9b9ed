#include "shared/text/variants.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace fihrist::text {
namespace {

// Letters of one language as a word changes: those that take each other's place, those that come and go anywhere,
// and those that come and go at one end.
struct Alphabet {
  std::size_t letter_bytes;
  std::size_t min_letters;  // a shorter stem has too many neighbours
  std::vector<std::string_view> confusable;
  std::string_view comes_and_goes;
  std::string_view at_the_beginning;
  std::string_view at_the_end;
};

const Alphabet& arabic() {
  static const Alphabet alphabet{2,        4,       {"طت", "ظضذز", "سصث", "جغكق", "دض", "هح", "اويءع", "فب"},
                                 "اويءهت", "ايتنم", "تنيموها"};
  return alphabet;
}

const Alphabet& english() {
  static const Alphabet alphabet{1, 6, {"aeiouy", "ckqg", "sz", "vwf", "pb", "td"}, "aeiouyh", "", ""};
  return alphabet;
}

class Neighbours {
 public:
  Neighbours(std::string_view stem, const Alphabet& alphabet) : stem_(stem), alphabet_(alphabet) {}

  std::vector<std::string> all() {
    for (std::size_t at = 0; at < stem_.size(); at += width()) {
      substitute(at);
      if (alphabet_.comes_and_goes.find(letter(at)) != std::string_view::npos || is_doubled(at)) remove(at);
      insert(at, alphabet_.comes_and_goes);
      insert(at, letter(at));
    }
    insert(stem_.size(), alphabet_.comes_and_goes);
    change_beginning();
    change_end();
    found_.erase(std::string(stem_));
    return {found_.begin(), found_.end()};
  }

 private:
  std::size_t width() const { return alphabet_.letter_bytes; }
  std::string_view letter(std::size_t at) const { return stem_.substr(at, width()); }
  bool is_doubled(std::size_t at) const { return at >= width() && letter(at) == letter(at - width()); }

  void add(std::string_view before, std::string_view between, std::string_view behind) {
    found_.insert(std::string(before).append(between).append(behind));
  }

  void remove(std::size_t at) {
    if (stem_.size() / width() > alphabet_.min_letters) add(stem_.substr(0, at), "", stem_.substr(at + width()));
  }

  void insert(std::size_t at, std::string_view letters) {
    for (; !letters.empty(); letters.remove_prefix(width())) {
      add(stem_.substr(0, at), letters.substr(0, width()), stem_.substr(at));
    }
  }

  void replace(std::size_t at, std::string_view letters) {
    for (; !letters.empty(); letters.remove_prefix(width())) {
      add(stem_.substr(0, at), letters.substr(0, width()), stem_.substr(at + width()));
    }
  }

  void substitute(std::size_t at) {
    for (const std::string_view group : alphabet_.confusable) {
      if (group.find(letter(at)) != std::string_view::npos) replace(at, group);
    }
  }

  void change_beginning() {
    const std::string_view letters = alphabet_.at_the_beginning;
    insert(0, letters);
    if (letters.find(letter(0)) == std::string_view::npos) return;
    remove(0);
    replace(0, letters);
  }

  void change_end() {
    insert(stem_.size(), alphabet_.at_the_end);
    const std::size_t last = stem_.size() - width();
    if (alphabet_.at_the_end.find(letter(last)) != std::string_view::npos) remove(last);
  }

  std::string_view stem_;
  const Alphabet& alphabet_;
  std::set<std::string> found_;
};

bool is_in(const Alphabet& alphabet, std::string_view stem) {
  if (stem.size() % alphabet.letter_bytes != 0 || stem.size() / alphabet.letter_bytes < alphabet.min_letters) {
    return false;
  }
  return std::all_of(stem.begin(), stem.end(), [&](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return alphabet.letter_bytes == 1 ? c >= 'a' && c <= 'z' : byte >= 0x80;
  });
}

}  // namespace

std::vector<std::string> spelling_variants(std::string_view stem, Language language) {
  if (language == Language::other) return {};
  const Alphabet& alphabet = language == Language::ar ? arabic() : english();
  if (!is_in(alphabet, stem)) return {};
  return Neighbours(stem, alphabet).all();
}

}  // namespace fihrist::text

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <tuple>

#include "shared/base/error.hpp"
#include "shared/crosslingual/vocabulary.hpp"
#include "shared/crosslingual/vocabulary_format.hpp"

namespace fihrist::crosslingual {
namespace {

constexpr std::string_view kArticle = "ال";
constexpr std::size_t kLetterBytes = 2;  // of an Arabic letter

struct Clitics {
  std::string_view letters;
  std::size_t least_rest;  // letters of the word behind
  bool certain;            // enough to take for granted that the rest is a word
};
constexpr std::array<Clitics, 13> kClitics = {{
    {"وبال", 3, true},
    {"وال", 3, true},
    {"بال", 3, true},
    {"كال", 3, true},
    {"فال", 3, true},
    {"ولل", 3, true},
    {"لل", 3, true},
    {"ال", 3, true},
    {"و", 5, false},
    {"ب", 5, false},
    {"ل", 5, false},
    {"ف", 5, false},
    {"ك", 5, false},
}};

using Counts = std::map<std::string, std::uint32_t, std::less<>>;

// The word behind the clitics of `form`, if it has any.
std::optional<std::string> behind_clitics(const std::string& form, const Counts& words) {
  for (const Clitics& clitics : kClitics) {
    if (!form.starts_with(clitics.letters)) continue;
    std::string rest = form.substr(clitics.letters.size());
    if (rest.size() < clitics.least_rest * kLetterBytes) continue;
    if (clitics.certain || words.contains(rest) || words.contains(std::string(kArticle) + rest)) return rest;
  }
  return std::nullopt;
}

// What an Arabic word is found by: itself, and what is left of it without clitics.
Counts without_clitics(const Counts& words) {
  Counts kept;
  for (const auto& [form, passages] : words) {
    const auto rest = behind_clitics(form, words);
    const auto shorter = rest ? words.find(*rest) : words.end();
    if (rest) kept[*rest] += passages;
    if (shorter == words.end() || shorter->second <= passages) kept[form] += passages;
  }
  return kept;
}

struct Entry {
  std::string letters;
  std::string_view word;
  std::uint32_t passages;

  bool operator<(const Entry& other) const { return std::tie(letters, word) < std::tie(other.letters, other.word); }
};

class PartWriter {
 public:
  explicit PartWriter(const Counts& words, Script script) {
    std::vector<Entry> entries;
    for (const auto& [word, passages] : words) {
      auto letters = letters_of(word, script);
      if (letters && letters->size() > 1) entries.push_back({letters->append(1, kWordEnd), word, passages});
    }
    std::sort(entries.begin(), entries.end());
    if (!entries.empty()) add_node(kWordBegin, 1);
    const std::string* previous = nullptr;
    for (const Entry& entry : entries) {
      add(entry, previous == nullptr ? std::string_view() : *previous);
      previous = &entry.letters;
    }
    close(0);
    begins_.push_back(static_cast<std::uint32_t>(text_.size()));
    if (text_.size() > UINT32_MAX) throw Error("too many words for a vocabulary of names");
  }

  VocabularyCounts counts() const { return {next_.size(), passages_.size(), text_.size()}; }

  void write(std::ostream& out) const {
    put(out, next_);
    put(out, passages_);
    put(out, begins_);
    put(out, letters_);
    put(out, depths_);
    put(out, text_);
  }

 private:
  void add_node(char letter, std::size_t depth) {
    open_.push_back(static_cast<std::uint32_t>(next_.size()));
    next_.push_back(0);
    letters_.push_back(static_cast<std::uint8_t>(letter));
    depths_.push_back(static_cast<std::uint8_t>(depth));
  }

  // The end of a word is a node of its own, also where two words have the same letters.
  void add(const Entry& entry, std::string_view previous) {
    const auto differ =
        std::mismatch(entry.letters.begin(), entry.letters.end(), previous.begin(), previous.end()).first;
    const auto shared = std::min(static_cast<std::size_t>(differ - entry.letters.begin()), entry.letters.size() - 1);
    close(shared + 1);
    for (std::size_t i = shared; i < entry.letters.size(); ++i) add_node(entry.letters[i], i + 2);
    open_.pop_back();
    next_.back() = static_cast<std::uint32_t>(passages_.size());
    passages_.push_back(entry.passages);
    begins_.push_back(static_cast<std::uint32_t>(text_.size()));
    text_.append(entry.word);
  }

  // Ends the subtrees of all open nodes but the first `depth`.
  void close(std::size_t depth) {
    for (; open_.size() > depth; open_.pop_back()) next_[open_.back()] = static_cast<std::uint32_t>(next_.size());
  }

  template <typename Records>
  static void put(std::ostream& out, const Records& records) {
    const std::size_t size = records.size() * sizeof(records[0]);
    out.write(reinterpret_cast<const char*>(records.data()), static_cast<std::streamsize>(size));
    out.write("\0\0\0\0\0\0\0", static_cast<std::streamsize>(aligned(size) - size));
  }

  std::vector<std::uint32_t> open_;  // nodes on the path of the last word
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> passages_;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint8_t> letters_;
  std::vector<std::uint8_t> depths_;
  std::string text_;
};

}  // namespace

void write_vocabulary(const std::filesystem::path& file, std::vector<WordCount> words) {
  std::array<Counts, kScripts> counts;
  for (WordCount& word : words) {
    const auto script = script_of(text::language_of_word(word.word));
    if (script) counts[place(*script)][std::move(word.word)] += word.passages;
  }
  words.clear();
  const PartWriter latin(counts[place(Script::latin)], Script::latin);
  const PartWriter arabic(without_clitics(counts[place(Script::arabic)]), Script::arabic);
  const VocabularyHeader header{kVocabularyMagic, kVocabularyByteOrder, 0, {latin.counts(), arabic.counts()}};
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  latin.write(out);
  arabic.write(out);
  if (!out.flush()) throw Error("cannot write " + file.string() + ": " + std::strerror(errno));
}

}  // namespace fihrist::crosslingual

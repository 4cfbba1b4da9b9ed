#include "searcher/press_spelling.hpp"

#include <algorithm>
#include <map>

#include "shared/base/utf8.hpp"
#include "shared/cli/terminal.hpp"
#include "shared/index/record.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

// Harakat and tatweel are rarely typed.
std::string without_harakat(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (c != 0x0640 && c != 0x0670 && (c < 0x064B || c > 0x0652)) append_code_point(plain, c);
  }
  return plain;
}

}  // namespace

std::string press_spelling(const Xapian::Database& database, const std::string& form, text::Analyzer& analyzer) {
  constexpr int kRead = 6;  // passages
  const std::string term = index::term(index::Field::form, form);
  std::map<std::string, int> spellings;
  int read = 0;
  for (auto it = database.postlist_begin(term); it != database.postlist_end(term) && read < kRead; ++it, ++read) {
    const index::Passage passage = index::decode(database.get_document(*it).get_data());
    for (const auto& [source, word] : analyzer.read(passage.text)) {
      if (word->form != form) continue;
      const std::string written = without_harakat(source.of(passage.text));
      if (text::fold(written) == form && cli::printable(written) == written) ++spellings[written];
    }
  }
  if (spellings.contains(form) && text::language_of_word(form) == text::Language::en) return form;
  const auto most = std::max_element(spellings.begin(), spellings.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == spellings.end() ? form : most->first;
}

}  // namespace fihrist::searcher

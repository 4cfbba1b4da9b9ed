#include "searcher/suggestion.hpp"

#include <algorithm>

namespace fihrist::searcher {

std::string_view to_string(Suggestion::Via via) {
  return via == Suggestion::Via::keyboard ? "keyboard" : "spelling";
}

std::string corrected(std::string_view query, const std::vector<Suggestion>& suggestions) {
  std::string text;
  std::size_t at = 0;
  for (const Suggestion& suggestion : suggestions) {
    text.append(query.substr(at, suggestion.source.begin - at)).append(suggestion.text);
    at = suggestion.source.end;
  }
  return text.append(query.substr(at));
}

std::optional<std::string> without_unheld(std::string_view query, const std::vector<Suggestion>& suggestions) {
  std::vector<Suggestion> needed = suggestions;
  std::erase_if(needed, [](const Suggestion& suggestion) { return suggestion.is_held; });
  if (needed.empty()) return std::nullopt;
  return corrected(query, needed);
}

}  // namespace fihrist::searcher

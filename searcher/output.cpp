#include "searcher/output.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "shared/cli/terminal.hpp"

namespace fihrist::searcher {

void write_remarks(std::ostream& err, const Response& response) {
  for (const Remark& remark : response.plan.remarks) {
    err << "note: " << cli::printable(remark.text);
    if (remark.source.size() > 0) {
      const std::string_view query = response.query;
      err << " (at character " << count_code_points(query.substr(0, remark.source.begin)) + 1 << ": \""
          << cli::printable(remark.source.of(query)) << "\")";
    }
    err << '\n';
  }
}

std::vector<const Alternative*> shown_alternatives(const Plan& plan) {
  constexpr std::size_t kShown = 8;
  constexpr std::ptrdiff_t kTranslations = 2;  // of the same words
  constexpr double kLeastWeight = 0.3;         // of them
  std::vector<const Alternative*> names;
  std::vector<const Alternative*> translations;
  for (const Alternative& alternative : plan.alternatives) {
    if (alternative.via != Via::translation) {
      names.push_back(&alternative);
      continue;
    }
    const auto of_words = std::count_if(translations.begin(), translations.end(),
                                        [&](const auto* known) { return known->words == alternative.words; });
    if (of_words < kTranslations && alternative.weight >= kLeastWeight) translations.push_back(&alternative);
  }
  std::stable_sort(names.begin(), names.end(), [](auto* a, auto* b) { return a->passages > b->passages; });
  if (names.size() > kShown) names.resize(kShown);
  names.insert(names.end(), translations.begin(), translations.end());
  if (names.size() > kShown) names.resize(kShown);
  return names;
}

Matches matches_of(const Hit& hit) {
  Matches matches;
  const auto count = [&](std::string_view text, const std::vector<Span>& spans) {
    for (const Span& span : spans) ++matches[span.word][{span.via, std::string(span.source.of(text))}];
  };
  count(hit.passage.metadata.title, hit.title);
  count(hit.passage.text, hit.text);
  return matches;
}

std::string counts(const Response& response) {
  const std::string about = response.estimated ? "about " : "";
  return about + std::to_string(response.passages) + (response.passages == 1 ? " passage in " : " passages in ") +
         about + std::to_string(response.articles) + (response.articles == 1 ? " article" : " articles");
}

std::string rounded(double score) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.2f", score);
  return buffer.data();
}

}  // namespace fihrist::searcher

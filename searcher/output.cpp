#include "searcher/output.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fihrist::searcher {

void write_remarks(cli::PageWriter& err, const Response& response) {
  for (const Remark& remark : response.plan.remarks) {
    cli::Paragraph note;
    note.own("note: ").foreign(remark.text);
    if (remark.source.size() > 0) {
      const std::string_view query = response.query;
      const std::size_t place = count_code_points(query.substr(0, remark.source.begin)) + 1;
      note.own(" (at character " + std::to_string(place) + ": \"").foreign(remark.source.of(query)).own("\")");
    }
    err.write(note);
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
    for (const Span& span : spans) {
      Matched& matched = matches[span.word][{span.via, std::string(span.source.of(text))}];
      matched.weight = span.weight;
      ++matched.times;
    }
  };
  count(hit.passage.metadata.title, hit.title);
  count(hit.passage.text, hit.text);
  return matches;
}

std::string counted(std::uint64_t count, std::string_view thing) {
  std::string text = std::to_string(count);
  return text.append(" ").append(thing).append(count == 1 ? "" : "s");
}

std::string counts(const Response& response) {
  const std::string about = response.estimated ? "about " : "";
  return about + counted(response.passages, "passage") + " in " + about + counted(response.articles, "article");
}

std::string rounded(double score) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.2f", score);
  return buffer.data();
}

}  // namespace fihrist::searcher

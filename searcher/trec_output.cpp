#include "searcher/trec_output.hpp"

#include <array>
#include <cstdio>

#include "shared/cli/terminal.hpp"

namespace fihrist::searcher {
namespace {

std::string column(std::string_view id) {
  std::string text;
  for (const char c : cli::printable(id)) text += c == ' ' ? std::string("%20") : std::string(1, c);
  return text.empty() ? "-" : text;
}

}  // namespace

void TrecOutput::write(const Response& response) {
  write_remarks(err_, response);
  for (const Answer& answer : response.answers) {
    std::array<char, 32> score{};
    std::snprintf(score.data(), score.size(), "%.6f", answer.hit.score);
    out_ << (response.id.empty() ? "1" : column(response.id)) << " Q0 " << column(answer.hit.passage.metadata.id) << ' '
         << answer.hit.rank << ' ' << score.data() << " fihrist\n";
  }
}

}  // namespace fihrist::searcher

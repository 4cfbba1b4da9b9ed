#include "searcher/analysis.hpp"

#include "searcher/compiler.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::searcher {

void print_analysis(std::ostream& out, std::string_view query, const Parsed& parsed, const Plan& plan) {
  out << "query\n  " << cli::printable(query) << "\n\nwords\n";
  for (const PlannedWord& word : plan.words) {
    out << "  " << cli::printable(word.typed) << "  " << text::to_string(word.language) << "  form "
        << cli::printable(word.form) << "  stem " << cli::printable(word.stem) << '\n';
  }
  out << "\ntree\n  " << cli::printable(to_string(parsed.query)) << "\n\nplan\n  " << cli::printable(to_string(plan))
      << "\n\nXapian\n  " << cli::printable(compile(plan, Phrases::required).get_description()) << '\n';
  if (plan.remarks.empty()) return;
  out << "\nremarks\n";
  for (const Remark& remark : plan.remarks) out << "  " << cli::printable(remark.text) << '\n';
}

}  // namespace fihrist::searcher

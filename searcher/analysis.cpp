#include "searcher/analysis.hpp"

#include <algorithm>
#include <cstdint>
#include <iomanip>

#include "searcher/compiler.hpp"
#include "searcher/ranking.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::searcher {

namespace {

void print_line(std::ostream& out, std::string_view words, std::string_view text, Via via, double weight,
                double passages) {
  out << "  " << cli::printable(words) << "  " << cli::printable(text) << "  " << to_string(via) << "  " << std::fixed
      << std::setprecision(2) << weight << "  " << static_cast<std::uint64_t>(passages)
      << (passages == 1 ? " passage\n" : " passages\n");
}

// What stands for words, by which rule, with what weight, and in how many passages.
void print_others(std::ostream& out, const Plan& plan) {
  const auto varies = [](const PlannedWord& word) { return !word.variants.empty(); };
  if (plan.alternatives.empty() && std::none_of(plan.words.begin(), plan.words.end(), varies)) return;
  out << "\nalso\n";
  for (const PlannedWord& word : plan.words) {
    for (const Variant& variant : word.variants) {
      print_line(out, word.typed, variant.stem, variant.via, variant_weight(word.language), variant.passages);
    }
  }
  for (const Alternative& other : plan.alternatives) {
    print_line(out, typed(other, plan), other.text, other.via, other.weight, other.passages);
  }
}

}  // namespace

void print_analysis(std::ostream& out, std::string_view query, const Parsed& parsed, const Plan& plan) {
  out << "query\n  " << cli::printable(query) << "\n\nwords\n";
  for (const PlannedWord& word : plan.words) {
    out << "  " << cli::printable(word.typed) << "  " << text::to_string(word.language) << "  form "
        << cli::printable(word.form) << "  stem " << cli::printable(word.stem) << '\n';
  }
  out << "\ntree\n  " << cli::printable(to_string(parsed.query)) << "\n\nplan\n  " << cli::printable(to_string(plan))
      << "\n\nXapian\n  " << cli::printable(compile(plan, Phrases::required).get_description()) << '\n';
  print_others(out, plan);
  if (plan.remarks.empty()) return;
  out << "\nremarks\n";
  for (const Remark& remark : plan.remarks) out << "  " << cli::printable(remark.text) << '\n';
}

}  // namespace fihrist::searcher

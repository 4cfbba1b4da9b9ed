#include "searcher/analysis.hpp"

#include <algorithm>
#include <cstdint>

#include "searcher/compiler.hpp"
#include "searcher/output.hpp"
#include "searcher/ranking.hpp"

namespace fihrist::searcher {
namespace {

constexpr cli::Indent kIndent = {2, 6};

// Begins a section behind another one.
void print_heading(cli::PageWriter& out, std::string_view heading) {
  out.write_empty_line();
  out.write(cli::Paragraph().own(heading));
}

void print_section(cli::PageWriter& out, std::string_view heading, std::string_view text) {
  print_heading(out, heading);
  out.write(cli::Paragraph(kIndent).foreign(text));
}

void print_line(cli::PageWriter& out, std::string_view words, std::string_view text, Via via, double weight,
                double passages) {
  cli::Paragraph line(kIndent);
  line.foreign(words).own("  ").foreign(text).own("  ").own(to_string(via)).own("  " + rounded(weight));
  out.write(line.own("  " + counted(static_cast<std::uint64_t>(passages), "passage")));
}

// What stands for words, by which rule, with what weight, and in how many passages.
void print_others(cli::PageWriter& out, const Plan& plan) {
  const auto varies = [](const PlannedWord& word) { return !word.variants.empty(); };
  if (plan.alternatives.empty() && std::none_of(plan.words.begin(), plan.words.end(), varies)) return;
  print_heading(out, "also");
  for (const PlannedWord& word : plan.words) {
    for (const Variant& variant : word.variants) {
      print_line(out, word.typed, variant.stem, variant.via, variant_weight(word.language), variant.passages);
    }
  }
  for (const Alternative& other : plan.alternatives) {
    print_line(out, typed(other, plan), other.text, other.via, other.weight, other.passages);
  }
}

void print_words(cli::PageWriter& out, const Plan& plan) {
  print_heading(out, "words");
  for (const PlannedWord& word : plan.words) {
    cli::Paragraph line(kIndent);
    line.foreign(word.typed).own("  ").own(text::to_string(word.language));
    out.write(line.own("  form ").foreign(word.form).own("  stem ").foreign(word.stem));
  }
}

}  // namespace

void print_analysis(cli::PageWriter& out, std::string_view query, const Parsed& parsed, const Plan& plan) {
  out.write(cli::Paragraph().own("query"));
  out.write(cli::Paragraph(kIndent).foreign(query));
  print_words(out, plan);
  print_section(out, "tree", to_string(parsed.query));
  print_section(out, "plan", to_string(plan));
  print_section(out, "Xapian", compile(plan, Phrases::required).get_description());
  print_others(out, plan);
  if (plan.remarks.empty()) return;
  print_heading(out, "remarks");
  for (const Remark& remark : plan.remarks) out.write(cli::Paragraph(kIndent).foreign(remark.text));
}

}  // namespace fihrist::searcher

#include "searcher/html_page.hpp"

#include "searcher/html.hpp"

// Put into the program by data/report_style.S.
extern "C" {
extern const char fihrist_report_style_begin[];  // NOLINT
extern const char fihrist_report_style_end[];    // NOLINT
}

namespace fihrist::searcher {
namespace {

std::string_view style() {
  return {fihrist_report_style_begin, static_cast<std::size_t>(fihrist_report_style_end - fihrist_report_style_begin)};
}

void write_head(std::ostream& out, const std::string& title) {
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
         "base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"referrer\" content=\"no-referrer\">\n"
         "<title>"
      << escaped(title) << " – Fihrist</title>\n<style>\n"
      << style() << "</style>\n</head>\n";
}

// A choice that nothing would be left of cannot be made.
void write_choice(std::ostream& out, std::string_view filter, std::string_view name, std::size_t count) {
  out << R"(<label><input type="radio" name="language" id="show-)" << filter << '"'
      << (filter == "all" ? " checked" : "") << (count == 0 ? " disabled" : "") << '>' << name
      << " <span class=\"count\">" << count << "</span></label>\n";
}

void write_filter(std::ostream& out, const LanguageCounts& languages) {
  out << "<fieldset class=\"filter\">\n<legend>Language</legend>\n";
  write_choice(out, "all", "All", languages.all());
  write_choice(out, "en", "English", languages.en);
  write_choice(out, "ar", "Arabic", languages.ar);
  if (languages.other > 0) write_choice(out, "other", "Other", languages.other);
  out << "</fieldset>\n";
}

void write_legend(std::ostream& out, const MarkedRules& rules) {
  if (rules.none()) return;
  out << "<ul class=\"legend\" aria-label=\"Marks\">\n";
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (!rules[i]) continue;
    const Via via{static_cast<int>(i)};
    out << "<li><mark class=\"" << to_string(via) << "\">" << legend(via) << "</mark></li>\n";
  }
  out << "</ul>\n";
}

}  // namespace

void LanguageCounts::add(std::string_view filter) {
  ++(filter == "en" ? en : filter == "ar" ? ar : other);
}

void write_page(std::ostream& out, const Page& page) {
  write_head(out, page.title);
  out << "<body>\n<header>\n" << page.header << "</header>\n";
  if (page.languages.all() > 0) {
    out << "<div class=\"tools\">\n";
    write_filter(out, page.languages);
    write_legend(out, page.rules);
    out << "</div>\n";
  }
  out << "<main>\n" << page.body << "</main>\n</body>\n</html>\n";
}

}  // namespace fihrist::searcher

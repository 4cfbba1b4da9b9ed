#include "searcher/html.hpp"

#include <array>

#include "searcher/month_names.hpp"
#include "shared/base/url.hpp"
#include "shared/base/utf8.hpp"
#include "shared/cli/terminal.hpp"
#include "shared/text/language.hpp"

namespace fihrist::searcher {
namespace {

struct Words {
  std::string_view legend;
  std::string_view relation;
};

// In the order of Via.
constexpr std::array<Words, kViaNames.size()> kWords = {{{"as typed", "as typed:"},
                                                         {"other form", "other form of"},
                                                         {"begins so", "begins like"},
                                                         {"other name", "other name of"},
                                                         {"sounds alike", "sounds like"},
                                                         {"translation", "translation of"},
                                                         {"related word or spelling", "related to"}}};

// The first letter that a browser could take the direction of a text from.
std::string_view first_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    next_code_point(text, at);
    const std::string_view letter = text.substr(begin, at - begin);
    if (text::language_of_text(letter) != text::Language::other) return letter;
  }
  return {};
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string html;
  html.reserve(text.size());
  for (const char c : cli::printable(text)) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\'':
        html += "&#39;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

std::string link_to(const index::Metadata& metadata) {
  if (is_web_address(metadata.url)) return escaped(metadata.url);
  return metadata.path.starts_with('/') ? "file://" + percent_encoded(metadata.path, "/") : std::string();
}

std::string attributes_of(std::string_view language, std::string_view text) {
  const text::Language begins_in = text::language_of_text(first_letter(text));
  const bool tells_wrong = begins_in != text::Language::other && text::to_string(begins_in) != language;
  std::string_view direction = "auto";
  if (tells_wrong && language == "ar") direction = "rtl";
  if (tells_wrong && language == "en") direction = "ltr";
  return " lang=\"" + (language == "und" ? std::string() : escaped(language)) + "\" dir=\"" + std::string(direction) +
         "\"";
}

std::string language_attributes(std::string_view text) {
  return attributes_of(text::to_string(text::language_of_text(text)), text);
}

std::string_view filter_of(std::string_view language) {
  return language == "en" || language == "ar" ? language : "other";
}

std::string language_name(std::string_view language) {
  if (language == "en") return "English";
  if (language == "ar") return "Arabic";
  return language == "und" || language.empty() ? "Other" : escaped(language);
}

std::string_view relation(Via via) {
  return kWords[static_cast<std::size_t>(via)].relation;
}

std::string_view legend(Via via) {
  return kWords[static_cast<std::size_t>(via)].legend;
}

std::string time_element(Date date) {
  return R"(<time dir="ltr" datetime=")" + to_iso(date) + "\">" + std::to_string(static_cast<unsigned>(date.day())) +
         ' ' + std::string(english_name(date.month())) + ' ' + std::to_string(static_cast<int>(date.year())) +
         "</time>";
}

}  // namespace fihrist::searcher

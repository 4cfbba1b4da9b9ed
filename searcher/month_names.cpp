#include "searcher/month_names.hpp"

#include <array>
#include <map>
#include <string>

#include "shared/base/split.hpp"
#include "shared/text/fold.hpp"

namespace fihrist::searcher {
namespace {

struct Names {
  std::string_view english;
  std::string_view others;
};

// Seats of hamza, ى for ي and ه for ة are folded away. The lines: English; Levant and Iraq; Egypt, Sudan and the Gulf;
// Algeria and Tunisia; Morocco and Mauritania, each without what stands before.
constexpr std::array<Names, 12> kMonths = {{
    {"January",
     "jan|"
     "كانون الثاني|كانون ثاني|كانون ثان|"
     "يناير|"
     "جانفي"},
    {"February",
     "feb|"
     "شباط|"
     "فبراير|"
     "فيفري"},
    {"March",
     "mar|"
     "آذار|آدار|"
     "مارس"},
    {"April",
     "apr|"
     "نيسان|"
     "أبريل|"
     "أفريل"},
    {"May",
     "أيار|مايس|"
     "مايو|"
     "ماي"},
    {"June",
     "jun|"
     "حزيران|"
     "يونيو|يونية|"
     "جوان"},
    {"July",
     "jul|"
     "تموز|"
     "يوليو|يولية|"
     "جويلية|"
     "يوليوز"},
    {"August",
     "aug|"
     "آب|"
     "أغسطس|"
     "أوت|"
     "غشت|أغشت"},
    {"September",
     "sep|sept|"
     "أيلول|"
     "سبتمبر|"
     "شتنبر|شتمبر"},
    {"October",
     "oct|"
     "تشرين الأول|تشرين أول|"
     "أكتوبر"},
    {"November",
     "nov|"
     "تشرين الثاني|تشرين ثاني|تشرين ثان|"
     "نوفمبر|"
     "نونبر"},
    {"December",
     "dec|"
     "كانون الأول|كانون أول|"
     "ديسمبر|"
     "دجنبر|دجمبر"},
}};

using Months = std::map<std::string, std::chrono::month, std::less<>>;

Months folded_months() {
  Months months;
  for (unsigned i = 0; i < kMonths.size(); ++i) {
    const std::chrono::month month{i + 1};
    months.emplace(text::fold(kMonths[i].english), month);
    for (const std::string_view name : split(kMonths[i].others, '|')) months.emplace(text::fold(name), month);
  }
  return months;
}

}  // namespace

std::optional<std::chrono::month> month_named(std::string_view folded) {
  static const Months months = folded_months();
  const auto found = months.find(folded);
  return found == months.end() ? std::nullopt : std::optional(found->second);
}

bool is_half_a_month(std::string_view folded) {
  return folded == "كانون" || folded == "تشرين";
}

std::string_view english_name(std::chrono::month month) {
  return kMonths.at(static_cast<unsigned>(month) - 1).english;
}

}  // namespace fihrist::searcher

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/rbnf.h>

#include "shared/crosslingual/data/lexicon_sources.hpp"

namespace fihrist::crosslingual {
namespace {

// Calendars of the Levant and the Gulf, of Egypt, and of the Maghreb have names of their own for the months.
constexpr const char* kArabicLocales[] = {"ar", "ar_SY", "ar_IQ", "ar_TN", "ar_DZ", "ar_MA"};
constexpr const char* kRegions[] = {"001", "002", "003", "005", "009", "013", "014", "015", "017", "018",
                                    "019", "021", "029", "030", "034", "035", "039", "053", "054", "142",
                                    "143", "145", "150", "151", "154", "155", "419", "EU",  "UN",  "XK"};

std::string utf8(const icu::UnicodeString& text) {
  std::string bytes;
  text.toUTF8String(bytes);
  return bytes;
}

void read_regions(const EntrySink& sink) {
  const auto add = [&](const char* code) {
    const icu::Locale region((std::string("und_") + code).c_str());
    icu::UnicodeString english;
    icu::UnicodeString arabic;
    sink({utf8(region.getDisplayCountry(icu::Locale("en"), english))},
         {utf8(region.getDisplayCountry(icu::Locale("ar"), arabic))});
  };
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) add(*code);
  for (const char* code : kRegions) add(code);
}

void read_languages(const EntrySink& sink) {
  for (const char* const* code = icu::Locale::getISOLanguages(); *code != nullptr; ++code) {
    const icu::Locale language(*code);
    icu::UnicodeString english;
    icu::UnicodeString arabic;
    sink({utf8(language.getDisplayLanguage(icu::Locale("en"), english))},
         {utf8(language.getDisplayLanguage(icu::Locale("ar"), arabic))});
  }
}

using Names = const icu::UnicodeString* (icu::DateFormatSymbols::*)(int32_t&) const;

void read_calendar(Names names, const char* locale, const EntrySink& sink) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols english(icu::Locale("en"), status);
  const icu::DateFormatSymbols arabic(icu::Locale(locale), status);
  if (U_FAILURE(status)) return;
  int32_t count = 0;
  int32_t arabic_count = 0;
  const icu::UnicodeString* left = (english.*names)(count);
  const icu::UnicodeString* right = (arabic.*names)(arabic_count);
  for (int32_t i = 0; i < std::min(count, arabic_count); ++i) sink({utf8(left[i])}, {utf8(right[i])});
}

void read_numbers(const EntrySink& sink) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::RuleBasedNumberFormat english(icu::URBNF_SPELLOUT, icu::Locale("en"), status);
  const icu::RuleBasedNumberFormat arabic(icu::URBNF_SPELLOUT, icu::Locale("ar"), status);
  if (U_FAILURE(status)) return;
  for (const int32_t number :
       {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000}) {
    icu::UnicodeString left;
    icu::UnicodeString right;
    sink({utf8(english.format(number, left))}, {utf8(arabic.format(number, right))});
  }
}

}  // namespace

void read_icu(const EntrySink& sink) {
  read_regions(sink);
  read_languages(sink);
  for (const char* locale : kArabicLocales) read_calendar(&icu::DateFormatSymbols::getMonths, locale, sink);
  read_calendar(&icu::DateFormatSymbols::getWeekdays, "ar", sink);
  read_numbers(sink);
}

}  // namespace fihrist::crosslingual

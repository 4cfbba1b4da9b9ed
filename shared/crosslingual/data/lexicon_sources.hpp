// The bilingual word lists that Debian packages, read for the lexicon. What cannot be read is passed over.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fihrist::crosslingual {

// Terms of one meaning in either language, the usual ones first.
using EntrySink =
    std::function<void(const std::vector<std::string_view>& english, const std::vector<std::string_view>& arabic)>;

// Throws std::system_error where the file cannot be read.
std::string file_content(const std::filesystem::path& file);

// A table with the columns `english` and `arabic`, | between the terms of one meaning.
void read_word_table(std::string_view content, const EntrySink& sink);

// A dictionary of FreeDict's (dict-freedict-eng-ara), unpacked: an English term with its pronunciation between
// slashes, and on the lines below it what it may be in Arabic.
void read_freedict(std::string_view content, const EntrySink& sink);

// Catalogues of GNU gettext, Arabic and English; without an English one, the identifiers are English.
void read_catalogues(std::string_view arabic, std::string_view english, const EntrySink& sink);

// Names of countries, languages, months, days and numbers in the data of ICU.
void read_icu(const EntrySink& sink);

}  // namespace fihrist::crosslingual

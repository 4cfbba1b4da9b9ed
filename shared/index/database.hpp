// Opening an index, and turning what Xapian throws into what a user can act on. No other file names an exception of
// Xapian's.
#pragma once

#include <xapian.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace fihrist::index {

// What produced an index, recorded in it: "schema 2, analyzer 2, passages 1".
std::string format_version();
inline constexpr const char* kFormatKey = "fihrist";

// Opens one or several indexes as one. Throws Error where a folder holds no index or one of another format.
Xapian::Database open(const std::vector<std::filesystem::path>& folders);

// Throws Error unless `database` was made by this format.
void check_format(const Xapian::Database& database, const std::filesystem::path& folder);

namespace detail {
// A generation that is replaced is removed, and Xapian takes tables that went for empty ones.
std::vector<int> current_generations(const std::vector<std::filesystem::path>& folders);
[[noreturn]] void rethrow_as_error();
bool may_retry();
}  // namespace detail

// Calls f(), which may throw Xapian's exceptions, and throws Error instead.
template <typename F>
auto translate_errors(F&& f) {
  try {
    return std::forward<F>(f)();
  } catch (const Xapian::Error&) {
    detail::rethrow_as_error();
  }
}

// What f() returns, which may throw Xapian's exceptions; an empty value where it throws.
template <typename F>
auto if_readable(F&& f) -> decltype(f()) {
  try {
    return std::forward<F>(f)();
  } catch (const Xapian::Error&) {
    return {};
  }
}

// Calls f(database) and begins all over when a writer changed what f was reading. Everything f returns must be
// copied out of the database.
template <typename F>
auto read(const std::vector<std::filesystem::path>& folders, F&& f) {
  constexpr int kAttempts = 10;
  return translate_errors([&] {
    for (int attempt = 1;; ++attempt) {
      try {
        const auto generations = detail::current_generations(folders);
        const Xapian::Database database = open(folders);
        auto result = f(database);
        if (attempt == kAttempts || detail::current_generations(folders) == generations) return result;
      } catch (const Xapian::Error&) {
        if (attempt == kAttempts || !detail::may_retry()) throw;
      }
    }
  });
}

}  // namespace fihrist::index

#include "shared/index/database.hpp"

#include "shared/base/error.hpp"
#include "shared/index/generations.hpp"
#include "shared/index/schema.hpp"
#include "shared/text/analyzer.hpp"
#include "shared/text/passages.hpp"

namespace fihrist::index {

std::string format_version() {
  return "schema " + std::to_string(kSchemaVersion) + ", analyzer " + std::to_string(text::kAnalyzerVersion) +
         ", passages " + std::to_string(text::kPassageRuleVersion);
}

void check_format(const Xapian::Database& database, const std::filesystem::path& folder) {
  const std::string found = database.get_metadata(kFormatKey);
  if (found == format_version()) return;
  const std::string made_by = found.empty() ? "not made by Fihrist" : "in format " + found;
  throw Error("the index in " + folder.string() + " is " + made_by + "; this program reads " + format_version(),
              "make it anew: fihrist-index --rebuild -d " + folder.string() + " SOURCE...");
}

Xapian::Database open(const std::vector<std::filesystem::path>& folders) {
  Xapian::Database all;
  for (const auto& folder : folders) {
    if (!Generations(folder).current()) {
      throw Error("there is no index in " + folder.string(),
                  "make one: fihrist-index -d " + folder.string() + " SOURCE...");
    }
    const Xapian::Database one(folder.string());
    check_format(one, folder);
    all.add_database(one);
  }
  return all;
}

namespace detail {

std::vector<int> current_generations(const std::vector<std::filesystem::path>& folders) {
  std::vector<int> generations;
  generations.reserve(folders.size());
  for (const auto& folder : folders) generations.push_back(Generations(folder).current().value_or(0));
  return generations;
}

// Called while one of Xapian's exceptions is being handled.
void rethrow_as_error() {
  try {
    throw;
  } catch (const Xapian::DatabaseLockError&) {
    throw Error("another program is writing to the index", "try again when it has finished", exit_code::kLocked);
  } catch (const Xapian::DatabaseCorruptError& error) {
    throw Error("the index is damaged: " + error.get_msg(), "make it anew: fihrist-index --rebuild");
  } catch (const Xapian::DatabaseError& error) {
    throw Error("cannot read or write the index: " + error.get_description(),
                "check the folder's permissions and the space on its disk; a damaged index is made anew with "
                "fihrist-index --rebuild");
  } catch (const Xapian::Error& error) {
    throw Error("Xapian failed: " + error.get_description());
  }
}

// A reader that was overtaken by two commits, or by a new generation, finds a consistent index when it opens again.
bool may_retry() {
  try {
    throw;
  } catch (const Xapian::DatabaseModifiedError&) {
    return true;
  } catch (const Xapian::DatabaseOpeningError&) {
    return true;
  } catch (const Xapian::Error&) {
    return false;
  }
}

}  // namespace detail
}  // namespace fihrist::index

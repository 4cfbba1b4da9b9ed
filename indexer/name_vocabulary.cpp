#include "indexer/name_vocabulary.hpp"

#include <string>
#include <system_error>
#include <vector>

#include "shared/crosslingual/vocabulary.hpp"
#include "shared/index/database.hpp"
#include "shared/index/generations.hpp"

namespace fihrist::indexer {
namespace {

// The file that Xapian replaces with every commit.
constexpr const char* kCommitFile = "iamglass";

bool is_newer(const std::filesystem::path& names, const std::filesystem::path& shard) {
  std::error_code missing;
  const auto written = std::filesystem::last_write_time(names, missing);
  if (missing) return false;
  const auto committed = std::filesystem::last_write_time(shard / kCommitFile, missing);
  return !missing && written >= committed;
}

// Terms of fields begin with a capital, which folded words do not.
bool is_form(const std::string& term) {
  return !term.empty() && (term[0] < 'A' || term[0] > 'Z');
}

}  // namespace

void write_names(const std::filesystem::path& folder) {
  const index::Generations generations(folder);
  const auto current = generations.current();
  if (!current) return;
  const auto names = generations.names(*current);
  if (is_newer(names, generations.shard(*current))) return;
  index::translate_errors([&] {
    const Xapian::Database database = index::open({folder});
    std::vector<crosslingual::WordCount> words;
    for (auto it = database.allterms_begin(); it != database.allterms_end(); ++it) {
      const std::string term = *it;
      if (is_form(term)) words.push_back({term, it.get_termfreq()});
    }
    const auto pending = generations.names_draft(*current);
    crosslingual::write_vocabulary(pending, std::move(words));
    std::filesystem::rename(pending, names);
  });
}

}  // namespace fihrist::indexer

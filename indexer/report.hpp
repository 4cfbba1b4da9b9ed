// What a run did, as it tells it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>

#include "shared/cli/options.hpp"

namespace fihrist::indexer {

struct Counts {
  std::uint64_t indexed = 0;    // articles
  std::uint64_t unchanged = 0;  // articles
  std::uint64_t removed = 0;    // articles
  std::uint64_t skipped = 0;    // files, or articles within one, each told with its reason
  std::uint64_t undated = 0;    // articles whose date was not understood
  std::uint64_t passages = 0;   // of the articles indexed
  std::uint64_t bytes = 0;      // of their text
};

class Report {
 public:
  Report(const cli::CommonOptions& options, std::ostream& out, std::ostream& err)
      : options_(options), out_(out), err_(err) {}

  Counts& counts() { return counts_; }

  void skipped(const std::filesystem::path& path, const std::string& reason);
  void undated(const std::string& article, const std::string& date);

  void print_summary(double seconds, bool interrupted);

 private:
  const cli::CommonOptions& options_;
  std::ostream& out_;
  std::ostream& err_;
  Counts counts_;
  std::string first_undated_;
};

}  // namespace fihrist::indexer

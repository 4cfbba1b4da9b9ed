// Brings an index up to date with its sources.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <istream>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/changes.hpp"
#include "indexer/copies.hpp"
#include "indexer/document_builder.hpp"
#include "indexer/interrupt.hpp"
#include "indexer/progress.hpp"
#include "indexer/report.hpp"
#include "indexer/sources.hpp"
#include "shared/index/writer.hpp"

namespace fihrist::indexer {

// Thrown between two articles when the user asked to stop.
struct Interrupted {};

class Update {
 public:
  Update(index::Writer& writer, Report& report, Progress& progress, Interrupt& interrupt)
      : writer_(writer), report_(report), progress_(progress), interrupt_(interrupt), copies_(writer) {}

  // Reads what is new or changed, removes what was deleted. Throws Interrupted.
  void run(const Sources& sources, std::istream& standard_input);

 private:
  struct Reading;  // one file while its articles come in
  using Reject = std::function<void(const std::string& reason)>;

  void forget(const index::FileState& state);
  void count_unchanged(const index::FileState& state);
  void read_once(const SourceFile& file);
  void read_file(const SourceFile& file);
  void read_changed(const SourceFile& file, Reading& reading, index::FileState unfinished, const Reject& reject);
  void read_standard_input(std::istream& in);
  void take(const index::Article& article, Reading& reading, const Reject& reject);
  void remove_gone(const Reading& reading);
  void remove_articles(const std::vector<std::string>& articles);
  void read_again(std::vector<std::string> files);

  index::Writer& writer_;
  Report& report_;
  Progress& progress_;
  Interrupt& interrupt_;
  DocumentBuilder builder_;
  Copies copies_;
  std::unordered_map<std::string, SourceFile> found_;  // by file term
  std::deque<SourceFile> queue_;
  std::unordered_set<std::string> wanted_;  // file terms: to be read whatever is known of them
  std::unordered_set<std::string> done_;    // file terms
  std::uint64_t bytes_done_ = 0;
};

}  // namespace fihrist::indexer

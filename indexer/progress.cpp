#include "indexer/progress.hpp"

#include <algorithm>

#include "shared/cli/json.hpp"
#include "shared/cli/terminal.hpp"

namespace fihrist::indexer {

Progress::Progress(const Options& options, std::ostream& out, std::ostream& err) {
  if (options.progress == ProgressMode::json) records_ = &out;
  const bool wanted = options.progress == ProgressMode::automatic && !options.common.quiet && !options.common.json;
  if (wanted && cli::is_terminal(cli::Stream::error)) line_ = &err;
}

void Progress::show(std::uint64_t articles, std::uint64_t bytes) {
  if (line_ == nullptr && records_ == nullptr) return;
  const auto now = std::chrono::steady_clock::now();
  if (now < next_) return;
  next_ = now + std::chrono::milliseconds(100);
  const std::uint64_t done = std::min(bytes, total_bytes_);
  if (records_ != nullptr) {
    cli::Json fields = cli::record("progress");
    fields["articles"] = articles;
    fields["bytes"] = done;
    fields["total_bytes"] = total_bytes_;
    cli::write(*records_, fields);
    return;
  }
  const std::uint64_t percent = total_bytes_ == 0 ? 100 : done * 100 / total_bytes_;
  *line_ << "\r\033[K" << articles << " articles, " << percent << " %" << std::flush;
}

void Progress::clear() {
  if (line_ != nullptr) *line_ << "\r\033[K" << std::flush;
}

}  // namespace fihrist::indexer

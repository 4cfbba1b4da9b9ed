#include "searcher/output.hpp"

#include "shared/cli/terminal.hpp"

namespace fihrist::searcher {

void write_remarks(std::ostream& err, const Response& response) {
  for (const Remark& remark : response.plan.remarks) {
    err << "note: " << cli::printable(remark.text);
    if (remark.source.size() > 0) {
      const std::string_view query = response.query;
      err << " (at character " << count_code_points(query.substr(0, remark.source.begin)) + 1 << ": \""
          << cli::printable(remark.source.of(query)) << "\")";
    }
    err << '\n';
  }
}

}  // namespace fihrist::searcher

#include "searcher/correction.hpp"

#include <algorithm>
#include <iterator>

namespace fihrist::searcher {

void add(Correction correction, const std::string& query, std::vector<Remark> remarks, Response& response) {
  response.suggestions = std::move(correction.suggestions);
  response.searched = std::move(correction.searched);
  if (response.searched.empty()) return;
  std::copy_if(response.plan.remarks.begin(), response.plan.remarks.end(), std::back_inserter(remarks),
               [](const Remark& remark) { return remark.source.size() == 0; });
  remarks.push_back({{}, "nothing found for " + query + "; searched for " + response.searched + " instead"});
  response.plan.remarks = std::move(remarks);
}

}  // namespace fihrist::searcher

// Text with the words marked that stand for words of the query.
#pragma once

#include <bitset>
#include <ostream>
#include <string_view>
#include <vector>

#include "searcher/evidence.hpp"
#include "searcher/plan.hpp"

namespace fihrist::searcher {

// The rules by which words were marked, for a legend.
using MarkedRules = std::bitset<kViaNames.size()>;

class HtmlMarks {
 public:
  HtmlMarks(std::ostream& out, const Plan& plan, MarkedRules& rules) : out_(out), plan_(plan), rules_(rules) {}

  // A range of the text, with those of the spans that lie within it.
  void write(std::string_view text, ByteRange range, const std::vector<Span>& spans);

  void write_mark(std::string_view word, Via via, std::size_t of);

 private:
  std::ostream& out_;
  const Plan& plan_;
  MarkedRules& rules_;
};

}  // namespace fihrist::searcher

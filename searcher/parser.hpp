// Reads a query. Total: any bytes give a tree, and remarks on what was not understood.
//
//   word =word ~word word*      "phrase" “phrase” „phrase“ «phrase» ‹phrase› ="phrase"
//   a NEAR/5 b                  at most five words apart, in either order; binds tighter than all others
//   a AND b, a OR b, (a b)      AND binds tighter than OR, OR tighter than words beside one another
//   +a -a NOT a                 bind to the next term alone; the hyphen of "a"-b or (a)-b is no sign; "a NOT b OR c" is
//                               "(a AND NOT b) OR c"
//   title: source: author: lang: date:2023-01..2023-03, the name in any capitals
//
// A headline in capitals is no use of operators: AND, OR and NOT in it are words. So are و أو ليس, but beside a
// quotation or a parenthesis.
#pragma once

#include <string_view>
#include <vector>

#include "searcher/query.hpp"

namespace fihrist::searcher {

struct Parsed {
  Query query;
  std::vector<Remark> remarks;
  bool is_headline = false;  // in capitals throughout, so that capitals say nothing of a word
};

Parsed parse(std::string_view text);

}  // namespace fihrist::searcher

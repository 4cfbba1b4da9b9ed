// Cuts the body of an article into the passages that are indexed, ranked and shown.
#pragma once

#include <string_view>
#include <vector>

#include "shared/base/utf8.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::text {

// Raised with every change of the rule; recorded in each index, which is refused when it differs.
inline constexpr int kPassageRuleVersion = 1;

// Short paragraphs are joined to about 100 words, a paragraph of up to 200 words stays whole, a longer one is cut at
// sentence ends into even parts. No passage crosses a change of language between paragraphs. A paragraph ends at an
// empty line or at a line that ends a sentence, so that both hard-wrapped text and a paragraph a line are understood.
//
// Passages are disjoint, ascending, on character boundaries and cover every byte that is not white space.
std::vector<ByteRange> split_passages(std::string_view body, Segmenter& segmenter);

}  // namespace fihrist::text

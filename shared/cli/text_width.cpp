#include "shared/cli/text_width.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "shared/base/utf8.hpp"

namespace fihrist::cli {
namespace {

// Format characters that have a form of their own: a hyphen, signs that embrace a number.
bool is_visible_format(UChar32 c) {
  constexpr UChar32 kSoftHyphen = 0xAD;
  return c == kSoftHyphen || u_hasBinaryProperty(c, UCHAR_PREPENDED_CONCATENATION_MARK);
}

std::size_t columns_of(UChar32 c) {
  constexpr auto kZeroWidth = U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK;
  if ((U_GET_GC_MASK(c) & kZeroWidth) != 0 && !is_visible_format(c)) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t columns_of(std::string_view cluster) {
  constexpr std::size_t kMost = 2;
  std::size_t columns = 0;
  for (std::size_t at = 0; at < cluster.size();) {
    columns += columns_of(static_cast<UChar32>(next_code_point(cluster, at)));
  }
  return std::min(columns, kMost);
}

}  // namespace fihrist::cli

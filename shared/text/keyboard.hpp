// What the same keys write on the other keyboard: people type with the wrong layout on.
//
//   arabic_keys("hgrhivm") == "القاهرة"      latin_keys("فاث", LamAlef::one_key) == "the"
//
// The layouts are US QWERTY and Arabic 101 (that of PCs; `ara` of xkeyboard-config). Total: what no key writes stays
// as it is, ill-formed bytes too. One key writes لا, and so do two: arabic_keys() of what latin_keys() makes of text in
// Arabic letters is that text, either way.
#pragma once

#include <string>
#include <string_view>

namespace fihrist::text {

enum class LamAlef {
  one_key,   // لا is b
  two_keys,  // لا is gh
};

// `text` as typed with the Latin layout on.
std::string arabic_keys(std::string_view text);

// `text` as typed with the Arabic layout on.
std::string latin_keys(std::string_view text, LamAlef lam_alef);

}  // namespace fihrist::text

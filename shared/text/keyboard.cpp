#include "shared/text/keyboard.hpp"

#include <algorithm>
#include <array>

namespace fihrist::text {
namespace {

struct Key {
  char latin;
  std::string_view arabic;
};

// xkeyboard-config 2.35, symbols/ara, variant basic; each row without Shift, then with it. Keys that write the same on
// both are left out.
constexpr std::array<Key, 69> kKeys = {{
    {'`', "ذ"},      {'~', "\u0651"}, {'(', ")"},      {')', "("},  //
    {'q', "ض"},      {'w', "ص"},      {'e', "ث"},      {'r', "ق"},      {'t', "ف"},  {'y', "غ"}, {'u', "ع"},
    {'i', "ه"},      {'o', "خ"},                                                                              //
    {'p', "ح"},      {'[', "ج"},      {']', "د"},                                                             //
    {'Q', "\u064E"}, {'W', "\u064B"}, {'E', "\u064F"}, {'R', "\u064C"}, {'T', "لإ"}, {'Y', "إ"}, {'U', "`"},  //
    {'I', "÷"},      {'O', "×"},      {'P', "؛"},      {'{', "<"},      {'}', ">"},                           //
    {'a', "ش"},      {'s', "س"},      {'d', "ي"},      {'f', "ب"},      {'g', "ل"},  {'h', "ا"}, {'j', "ت"},
    {'k', "ن"},      {'l', "م"},   //
    {';', "ك"},      {'\'', "ط"},  //
    {'A', "\u0650"}, {'S', "\u064D"}, {'D', "]"},      {'F', "["},      {'G', "لأ"}, {'H', "أ"}, {'J', "\u0640"},
    {'K', "،"},                   //
    {'L', "/"},      {'|', "…"},  //
    {'z', "ئ"},      {'x', "ء"},      {'c', "ؤ"},      {'v', "ر"},      {'b', "لا"}, {'n', "ى"}, {'m', "ة"},
    {',', "و"},      {'.', "ز"},  //
    {'/', "ظ"},                   //
    {'Z', "~"},      {'X', "\u0652"}, {'C', "}"},      {'V', "{"},      {'B', "لآ"}, {'N', "آ"}, {'M', "'"},
    {'<', ","},      {'>', "."},  //
    {'?', "؟"},                   //
}};

// The key that writes the most of what `text` begins with; nullptr for none.
const Key* key_at(std::string_view text, bool plain_lam_alef) {
  const Key* longest = nullptr;
  for (const Key& key : kKeys) {
    const bool left_out = key.latin == 'b' && !plain_lam_alef;
    if (left_out || !text.starts_with(key.arabic)) continue;
    if (longest == nullptr || key.arabic.size() > longest->arabic.size()) longest = &key;
  }
  return longest;
}

}  // namespace

std::string arabic_keys(std::string_view text) {
  std::string typed;
  for (const char c : text) {
    const auto key = std::find_if(kKeys.begin(), kKeys.end(), [&](const Key& k) { return k.latin == c; });
    if (key == kKeys.end()) {
      typed += c;
    } else {
      typed += key->arabic;
    }
  }
  return typed;
}

std::string latin_keys(std::string_view text, LamAlef lam_alef) {
  std::string typed;
  while (!text.empty()) {
    const Key* key = key_at(text, lam_alef == LamAlef::one_key);
    typed += key == nullptr ? text.front() : key->latin;
    text.remove_prefix(key == nullptr ? 1 : key->arabic.size());
  }
  return typed;
}

}  // namespace fihrist::text

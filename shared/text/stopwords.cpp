#include "shared/text/stopwords.hpp"

#include <set>
#include <string>

#include "shared/text/fold.hpp"

namespace fihrist::text {
namespace {

using Words = std::set<std::string, std::less<>>;

// Folded with the function that folds queries, so that the lists can be written as anybody would.
Words folded_words(std::string_view list) {
  Words words;
  while (!list.empty()) {
    const std::size_t end = list.find_first_of(" \n");
    if (end != 0) words.insert(fold(list.substr(0, end)));
    if (end == std::string_view::npos) break;
    list.remove_prefix(end + 1);
  }
  return words;
}

const Words& english() {
  static const Words words = folded_words(
      "a an the and or but if of at by for with about against between into through during before after to from in on "
      "off out over under as than then so such no not only own same too very just also is are was were be been being "
      "am do does did doing have has had having can could will would shall should might must it its he him his she "
      "her they them their we us our you your i me my this that these those there here what which who whom whose when "
      "where why how many much name al el");
  return words;
}

const Words& arabic() {
  static const Words words = folded_words(
      "و في من إلى على عن مع حتى منذ خلال بين عند عندما لدى لدي حول ضد دون بدون نحو عبر بعد قبل حين بينما كما مثل "
      "ضمن سوى "
      "أن إن أنه إنه أنها إنها أنهم بأن لأن لأنه لكن ولكن بل ثم أو أم إذ إذا لو لولا كي لكي قد لقد سوف لا لم لن ليس "
      "ليست "
      "ما ماذا من متى أين كيف كم لماذا هل أي أية ماهي ماهو ماهى مهما بم فيم مم عم ذلك تلك هذا هذه هؤلاء هنا هناك هنالك "
      "الذي التي الذين اللذان اللتان اللواتي هو هي هما هم هن أنا أنت نحن أنتم إياه به بها بهم بهما له لها لهم لهما فيه "
      "فيها فيهم فيهما منه منها منهم منهما عليه عليها عليهم إليه إليها إليهم عنه عنها عنهم معه معها كان كانت كانوا "
      "يكون "
      "تكون يكن تكن كل بعض غير أيضا ايضا جدا فقط حيث إلا ألا أما إما لدي لديه لديها يسمى تسمى سمي سميت يدعى تدعى تم "
      "يتم "
      "هى منهو وهو وهي وهم بما مما فيما عما كلما لما وما ولا وقد فقد وفي ومن وعلى وكان وكانت اسم "
      "فهو فهي فهل فمن فما فلا فلم فلن فليس فإن فأن فإنه فإنها فلماذا فكيف ففي");
  return words;
}

bool is_in_capitals(std::string_view word) {
  std::size_t capitals = 0;
  for (const char c : word) {
    if (c >= 'a' && c <= 'z') return false;
    if (c >= 'A' && c <= 'Z') ++capitals;
  }
  return capitals >= 2;
}

bool is_english_stop_word(std::string_view written) {
  return !is_in_capitals(written) && english().contains(fold(written));
}

bool is_arabic_stop_word(std::string_view written) {
  static constexpr std::string_view kName = "علي";
  static constexpr std::string_view kConjunction = "و";
  const std::string form = fold(written);
  const std::string_view bare =
      form.starts_with(kConjunction) ? std::string_view(form).substr(kConjunction.size()) : form;
  if (written.find("آ") != std::string_view::npos) return false;  // آلية is not إليه
  const bool is_name = (form == kName || bare == kName) && written.find("ى") == std::string_view::npos;
  return !is_name && (arabic().contains(form) || arabic().contains(bare));
}

}  // namespace

bool is_stop_word(std::string_view written, Language language) {
  switch (language) {
    case Language::en:
      return is_english_stop_word(written);
    case Language::ar:
      return is_arabic_stop_word(written);
    case Language::other:
      break;
  }
  return false;
}

}  // namespace fihrist::text

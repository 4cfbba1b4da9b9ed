// Words of the other language for words of a query, as far as the index holds them.
#pragma once

#include <string>
#include <vector>

#include "searcher/collection.hpp"
#include "shared/crosslingual/lexicon.hpp"
#include "shared/text/analyzer.hpp"

namespace fihrist::searcher {

struct HeldTranslation {
  std::string text;
  std::vector<std::string> stems;
  double weight = 0;  // the best has 1, or less where it is a guess
};

class Translator {
 public:
  Translator(const crosslingual::Lexicon& lexicon, const Collection& collection, text::Analyzer& analyzer)
      : lexicon_(lexicon), collection_(collection), analyzer_(analyzer) {}

  // Of a term, given the stems of its content words: the best ones, in other forms too where these change within.
  // A word that is in no list is sought by its related forms.
  std::vector<HeldTranslation> translations(const std::vector<std::string>& stems, text::Language language);

 private:
  std::vector<HeldTranslation> held(const std::vector<crosslingual::Translation>& known);
  void add_related(std::vector<HeldTranslation>& found, text::Language language) const;

  const crosslingual::Lexicon& lexicon_;
  const Collection& collection_;
  text::Analyzer& analyzer_;
};

}  // namespace fihrist::searcher

#include "searcher/help.hpp"

#include <string>
#include <vector>

namespace fihrist::searcher {
namespace po = boost::program_options;
namespace {

po::options_description snippet_options() {
  po::options_description options("Snippets");
  options.add_options()  //
      ("fragments", po::value<std::string>()->default_value("2"),
       "how many parts of a passage at most, where one does not show all words of the query")  //
      ("snippet", po::value<std::string>(),
       "how many characters all of them together have at most; 0 for whole passages; default 300, or a line of "
       "--width");
  return options;
}

po::options_description terminal_options() {
  po::options_description options("Text on a terminal");
  const auto automatic = [] { return po::value<std::string>()->default_value("auto"); };
  options.add_options()  //
      ("width", po::value<std::string>(),
       "columns of a line, which a snippet fills, unless --snippet says more; 0 for lines as long as they come; "
       "default "
       "those of the terminal, in a pipe 0")  //
      ("bidi", automatic(),
       "off (logical order alone), isolate (marks where the direction may change), visual (for terminals that know no "
       "right-to-left text) or auto: isolate on a terminal, off in a pipe")  //
      ("hyperlink", automatic(), "titles as links to their articles (OSC 8): auto, always or never");
  return options;
}

po::options_description result_options() {
  po::options_description options("Results");
  const auto text = [] { return po::value<std::string>(); };
  options.add_options()  //
      ("sort", text(),
       "relevance; date (oldest first) or -date (newest first), undated last in both; default relevance, of mentions "
       "-date")  //
      ("facets", text(),
       "how many of the articles found are of each source, lang, month, author: some of these, with commas between")  //
      ("all-copies",
       "every copy of a story as a result; without it, the best one with the others named under it (but in a TREC run "
       "and with --mentions)");
  return options;
}

}  // namespace

po::options_description shown_options() {
  po::options_description options("Searching");
  const auto text = [] { return po::value<std::string>(); };
  options.add_options()  //
      ("db,d", po::value<std::vector<std::string>>(),
       "index folder, repeatable; default $FIHRIST_DB, else ./fihrist.db")                       //
      ("limit,n", text(), "how many results; 0 for all; default 10, of a TREC run 1000")         //
      ("offset", text()->default_value("0"), "how many of the best to pass over")                //
      ("by", text()->default_value("passage"), "passage (at most 2 an article) or article")      //
      ("lang", text(), "only passages in this language: en, ar, ...")                            //
      ("source", text(), "only articles of this source")                                         //
      ("from", text(), "only articles of this day or later: 2023-02-06, \"Feb 2023\", 7d")       //
      ("to", text(), "only articles of this day or earlier")                                     //
      ("exact", "words as they are spelled, no other inflection")                                //
      ("queries", text(), "file of queries, a line each: id, tab, query; - for standard input")  //
      ("format", text()->default_value("text"), "text, json, html or trec (a TREC run)")         //
      ("mentions", text()->implicit_value(""),
       "every mention of a name, in both languages and whatever form it stands in")                                 //
      ("like", text()->implicit_value(""), "articles like one, given its id or a file of text, in both languages")  //
      ("new", "of the mentions only what was indexed since --new was last asked for the same name")                 //
      ("names", po::value<std::vector<std::string>>(),
       "table of names of your own, repeatable; besides $XDG_CONFIG_HOME/fihrist/names.tsv")  //
      ("lexicon", po::value<std::vector<std::string>>(),
       "table of words and their translations, repeatable; besides $XDG_CONFIG_HOME/fihrist/lexicon.tsv")  //
      ("no-cross", "no names and words of the other language, no other spellings or related words")        //
      ("no-suggest", "suggest no other words, and search none where the query finds nothing")              //
      ("without", po::value<std::vector<std::string>>(),
       "leave a step of ranking out, repeatable: form, variants, names, words, pairs, title, letters, lead")  //
      ("explain", "tell for every result which words matched by which rule")                                  //
      ("analyze", "tell how the query is understood, without searching");
  return options.add(result_options()).add(snippet_options()).add(terminal_options()).add(cli::common_options());
}

void print_help(std::ostream& out) {
  out << "Usage: fihrist-search [OPTIONS] QUERY...\n\n"
         "Searches an index that fihrist-index made, in English, Arabic or both.\n\n"
         "  word  =as-spelled  ~name  begin*  \"a phrase\"  +required  -without\n"
         "  a AND b  a OR b  NOT a  a NEAR/5 b  (a b)\n"
         "  title:word  source:\"a name\"  author:name  lang:ar\n"
         "  date:2023-01..2023-03  date:..2021  date:\"6 Feb 2023\"  date:شباط-2023  date:7d  date:yesterday\n\n"
      << shown_options()
      << "\nExit status: 0 something found, 1 nothing found, 2 failed.\n\n"
         "Examples: fihrist-search -d news.db --lang ar 'الحرس الثوري'\n"
         "          fihrist-search -d news.db --mentions 'Qasem Soleimani'\n"
         "          fihrist-search -d news.db --format html -n 50 earthquake >earthquake.html\n";
}

}  // namespace fihrist::searcher

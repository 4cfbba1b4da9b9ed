// A result on a page of HTML.
#pragma once

#include "searcher/html_marks.hpp"
#include "searcher/output.hpp"
#include "searcher/snippet.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

struct HtmlStyle {
  bool explain = false;
  bool like = false;  // the queries name articles
  SnippetSize snippet = {};
};

class HtmlHit {
 public:
  HtmlHit(std::ostream& out, const Answer& answer, const Response& response, MarkedRules& rules)
      : out_(out), answer_(answer), response_(response), marks_(out, response.plan, rules) {}

  // An item of a list. `heading` is the level of its title's.
  void write(int heading, const HtmlStyle& style, text::Segmenter& segmenter);

 private:
  void write_title(int heading);
  void write_facts();
  void write_snippet(const SnippetSize& size, text::Segmenter& segmenter);
  void write_passage();
  void write_copies();
  void write_explanation();
  void write_steps();

  std::ostream& out_;
  const Answer& answer_;
  const Response& response_;
  HtmlMarks marks_;
};

}  // namespace fihrist::searcher

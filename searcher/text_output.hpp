// Results for people: on a terminal with colour and in lines that fit, in a pipe as plain text.
#pragma once

#include "searcher/marks.hpp"
#include "searcher/output.hpp"
#include "searcher/snippet.hpp"
#include "shared/cli/page.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

struct TextStyle {
  bool color = false;
  bool explain = false;
  bool summary = true;
  SnippetSize snippet = {};
  cli::Page out = {};
  cli::Page err = {};
};

class TextOutput : public Output {
 public:
  TextOutput(std::ostream& out, std::ostream& err, TextStyle style)
      : out_(out, style.out), err_(err, style.err), style_(style), marks_(style.color) {}

  void write(const Response& response) override;

 private:
  void write_legend();
  void write_answer(const Answer& answer, const Plan& plan);
  void write_title(const Answer& answer);
  void write_snippet(const Answer& answer);
  void write_copies(const Copies& copies);
  void write_facets(const Response& response);
  void write_steps(const Hit& hit);
  void write_matches(const Answer& answer, const Plan& plan);
  void write_forms(const Response& response);
  void write_alternatives(const Plan& plan);
  void write_summary(const Response& response);

  cli::PageWriter out_;
  cli::PageWriter err_;
  TextStyle style_;
  Marks marks_;
  bool legend_shown_ = false;
  text::Segmenter segmenter_;
};

}  // namespace fihrist::searcher

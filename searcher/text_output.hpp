// Results for people: in a terminal with colour, in a pipe as plain text.
#pragma once

#include "searcher/output.hpp"
#include "searcher/snippet.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

struct TextStyle {
  bool color = false;
  bool explain = false;
  bool summary = true;
  SnippetSize snippet = {};
};

class TextOutput : public Output {
 public:
  TextOutput(std::ostream& out, std::ostream& err, TextStyle style) : out_(out), err_(err), style_(style) {}

  void write(const Response& response) override;

 private:
  void write_answer(const Answer& answer, const Plan& plan);
  void write_marked(std::string_view text, ByteRange range, const std::vector<Span>& spans);
  void write_forms(const Response& response);
  void write_alternatives(const Plan& plan);
  void write_explanation(const Answer& answer, const Plan& plan);

  std::ostream& out_;
  std::ostream& err_;
  TextStyle style_;
  text::Segmenter segmenter_;
};

}  // namespace fihrist::searcher

// Results as a report for a browser: one page that stands by itself.
#pragma once

#include <cstdint>
#include <sstream>

#include "searcher/html_hit.hpp"
#include "searcher/html_page.hpp"
#include "searcher/output.hpp"
#include "shared/text/segmenter.hpp"

namespace fihrist::searcher {

// The page is written by finish(), since what stands at its top counts what is below. Queries with an id make a
// section each, with a table of contents; one without has the page to itself.
class HtmlOutput : public Output {
 public:
  HtmlOutput(std::ostream& out, std::ostream& err, HtmlStyle style, cli::Page err_page = {})
      : out_(out), err_(err, err_page), style_(style) {}

  void write(const Response& response) override;
  void finish(bool complete) override;

 private:
  void write_section(const Response& response);
  void write_hits(const Response& response, int heading);
  void add_to_contents(const Response& response);
  std::string header() const;

  std::ostream& out_;
  cli::PageWriter err_;
  HtmlStyle style_;
  text::Segmenter segmenter_;
  std::size_t queries_ = 0;
  std::string title_;  // of the only query
  std::ostringstream header_;
  std::ostringstream contents_;
  std::ostringstream body_;
  LanguageCounts languages_;
  MarkedRules rules_;
};

}  // namespace fihrist::searcher

// Reads a page of HTML more strictly than a browser does: what it does not know is a failure.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fihrist::tests {

struct Element {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string text;  // its own and that of the elements within
  std::size_t parent = 0;

  std::string operator[](const std::string& attribute) const {
    const auto found = attributes.find(attribute);
    return found == attributes.end() ? "" : found->second;
  }
};

class ParsedPage {
 public:
  explicit ParsedPage(std::string_view html) : html_(html) {
    take("<!DOCTYPE html>");
    elements.push_back({});
    std::vector<std::size_t> open = {0};
    while (at_ < html_.size() && !::testing::Test::HasFailure()) read(open);
    EXPECT_EQ(open.size(), 1U) << "not closed: " << elements[open.back()].name;
  }

  std::vector<Element> elements;  // in order; the first stands for the document

  std::vector<Element> all(std::string_view name, std::string_view of_class = "") const {
    std::vector<Element> list;
    std::copy_if(elements.begin(), elements.end(), std::back_inserter(list), [&](const Element& element) {
      return element.name == name && (of_class.empty() || element["class"] == of_class);
    });
    return list;
  }

  // The text of the only such element.
  std::string text(std::string_view name, std::string_view of_class = "") const {
    const auto list = all(name, of_class);
    EXPECT_EQ(list.size(), 1U) << name << '.' << of_class;
    return list.empty() ? "" : list.front().text;
  }

 private:
  void read(std::vector<std::size_t>& open) {
    if (html_[at_] != '<') {
      const std::string text = unescaped(until('<'));
      for (const std::size_t element : open) elements[element].text += text;
    } else if (html_.substr(at_, 2) == "</") {
      take("</" + elements[open.back()].name + ">");
      open.pop_back();
    } else {
      Element element = read_tag();
      element.parent = open.back();
      elements.push_back(element);
      if (element.name == "style") at_ = std::min(html_.find("</style>", at_), html_.size());
      if (element.name != "meta" && element.name != "input") open.push_back(elements.size() - 1);
    }
  }

  Element read_tag() {
    Element element;
    take("<");
    element.name = word();
    while (at_ < html_.size() && html_[at_] == ' ') {
      take(" ");
      const std::string attribute = word();
      std::string value;
      if (html_.substr(at_, 2) == "=\"") {
        take("=\"");
        value = unescaped(until('"'));
        take("\"");
      }
      EXPECT_TRUE(element.attributes.emplace(attribute, value).second) << attribute << " twice";
    }
    take(">");
    return element;
  }

  void take(std::string_view expected) {
    ASSERT_EQ(html_.substr(at_, expected.size()), expected) << "at byte " << at_;
    at_ += expected.size();
  }

  std::string word() {
    const std::size_t begin = at_;
    while (at_ < html_.size() &&
           (std::string_view("abcdefghijklmnopqrstuvwxyz0123456789-").find(html_[at_]) != std::string_view::npos)) {
      ++at_;
    }
    EXPECT_GT(at_, begin) << "no name at byte " << begin;
    return std::string(html_.substr(begin, at_ - begin));
  }

  std::string_view until(char end) {
    const std::size_t begin = at_;
    at_ = std::min(html_.find(end, at_), html_.size());
    return html_.substr(begin, at_ - begin);
  }

  static std::string unescaped(std::string_view html) {
    static const std::map<std::string_view, char> kNames = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    std::string text;
    for (std::size_t at = 0; at < html.size();) {
      EXPECT_TRUE(std::string_view("<>\"'").find(html[at]) == std::string_view::npos || html[at] == '\'') << html;
      if (html[at] != '&') {
        text += html[at++];
        continue;
      }
      const std::string_view name = html.substr(at, html.find(';', at) - at + 1);
      const auto known = kNames.find(name);
      EXPECT_NE(known, kNames.end()) << name;
      if (known != kNames.end()) text += known->second;
      at += name.size();
    }
    return text;
  }

  std::string_view html_;
  std::size_t at_ = 0;
};

}  // namespace fihrist::tests

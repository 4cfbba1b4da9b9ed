// A line as it is written: text, and how each part of it is shown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fihrist::cli {

struct StyledText {
  std::string text;
  std::string_view sgr;  // parameters of the SGR sequence it is shown in, such as "1;31"; empty for none
};

// Neighbours differ in how they are shown.
using StyledLine = std::vector<StyledText>;

inline void append(StyledLine& line, std::string_view text, std::string_view sgr) {
  if (line.empty() || line.back().sgr != sgr) line.push_back({{}, sgr});
  line.back().text += text;
}

}  // namespace fihrist::cli

#include "tests/quality/tables.hpp"

#include <fstream>
#include <stdexcept>

namespace fihrist::tests {
namespace {

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end = text.find(separator); end != std::string::npos; end = text.find(separator, begin)) {
    parts.push_back(text.substr(begin, end - begin));
    begin = end + separator.size();
  }
  parts.push_back(text.substr(begin));
  return parts;
}

}  // namespace

std::vector<Row> read_table(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  std::vector<Row> rows;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.front() != '#') rows.push_back(split(line, "\t"));
  }
  return rows;
}

std::vector<JudgedQuery> read_queries(const std::filesystem::path& file) {
  std::vector<JudgedQuery> queries;
  for (const Row& row : read_table(file)) queries.push_back({row.at(0), row.at(1), row.at(2)});
  return queries;
}

std::map<std::string, Grades> read_judgments(const std::filesystem::path& file) {
  std::map<std::string, Grades> judgments;
  for (const Row& row : read_table(file)) judgments[row.at(0)][row.at(1)] = std::stoi(row.at(2));
  return judgments;
}

std::vector<Mention> read_mentions(const std::filesystem::path& file) {
  std::vector<Mention> mentions;
  for (const Row& row : read_table(file)) {
    mentions.push_back({row.at(0), row.at(1), row.at(2), row.at(3), row.at(4), split(row.at(5), " | ")});
  }
  return mentions;
}

}  // namespace fihrist::tests

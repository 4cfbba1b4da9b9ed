#include "tests/quality/collection_folder.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace fihrist::tests {
namespace {

std::map<std::string, Grades> read_qrels(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error("cannot read " + file.string());
  std::map<std::string, Grades> judgments;
  std::string query;
  std::string iteration;
  std::string document;
  for (int grade = 0; in >> query >> iteration >> document >> grade;) {
    if (grade > 0) judgments[query][document] = grade;
  }
  return judgments;
}

}  // namespace

std::vector<Direction> read_directions(const std::filesystem::path& folder) {
  std::vector<Direction> directions;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with("qrels.") || !name.ends_with(".txt") || name.size() != 15 || name[8] != '-') continue;
    directions.push_back({name.substr(6, 2), name.substr(9, 2), read_qrels(entry.path())});
  }
  if (directions.empty()) {
    std::set<std::string> languages;
    for (const JudgedQuery& query : read_queries(folder / "queries.tsv")) languages.insert(query.language);
    for (const std::string& language : languages) {
      directions.push_back({language, language, read_qrels(folder / "qrels.txt")});
    }
  }
  std::sort(directions.begin(), directions.end(), [](const Direction& a, const Direction& b) {
    return std::tie(a.query_language, a.document_language) < std::tie(b.query_language, b.document_language);
  });
  return directions;
}

}  // namespace fihrist::tests

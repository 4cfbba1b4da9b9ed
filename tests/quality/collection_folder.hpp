// A folder that is to be measured: docs.jsonl, queries.tsv (id, language, text) and judgments in the format of TREC.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/quality/tables.hpp"

namespace fihrist::tests {

// Queries in one language against documents in one language.
struct Direction {
  std::string query_language;
  std::string document_language;
  std::map<std::string, Grades> judgments;  // by query
};

// Of qrels.QUERIES-DOCUMENTS.txt one each; without such files qrels.txt within each language.
std::vector<Direction> read_directions(const std::filesystem::path& folder);

}  // namespace fihrist::tests

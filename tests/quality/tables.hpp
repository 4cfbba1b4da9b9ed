// The tables of this folder: what is known about the articles in corpus/.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace fihrist::tests {

using Row = std::vector<std::string>;

// Rows of a tab-separated file; lines that begin with # are comments.
std::vector<Row> read_table(const std::filesystem::path& file);

// queries.tsv
struct JudgedQuery {
  std::string id;
  std::string language;
  std::string text;
};
std::vector<JudgedQuery> read_queries(const std::filesystem::path& file);

// judgments.tsv: grade by article by query.
using Grades = std::map<std::string, int>;
std::map<std::string, Grades> read_judgments(const std::filesystem::path& file);

// mentions.tsv
struct Mention {
  std::string entity;
  std::string kind;
  std::string english;
  std::string arabic;
  std::string article;
  std::vector<std::string> forms;
};
std::vector<Mention> read_mentions(const std::filesystem::path& file);

}  // namespace fihrist::tests

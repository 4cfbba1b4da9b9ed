// Makes the gazetteer that is built in:  make_gazetteer FILE... > gazetteer.txt

#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "shared/crosslingual/gazetteer_table.hpp"

int main(int argc, char** argv) {
  std::vector<std::ifstream> files;
  for (int i = 1; i < argc; ++i) files.emplace_back(argv[i]);
  std::vector<std::istream*> tables;
  for (std::ifstream& file : files) {
    if (!file) return 1;
    tables.push_back(&file);
  }
  std::vector<std::string> complaints;
  std::cout << fihrist::crosslingual::make_gazetteer_table(tables, complaints);
  for (const std::string& complaint : complaints) std::cerr << "make_gazetteer: " << complaint << '\n';
  return complaints.empty() ? 0 : 1;
}

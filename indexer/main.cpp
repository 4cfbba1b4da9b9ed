#include <unistd.h>

#include <iostream>

#include "indexer/indexer.hpp"
#include "indexer/options.hpp"
#include "indexer/standard_input.hpp"
#include "shared/cli/program.hpp"

int main(int argc, char** argv) {
  using namespace fihrist;
  return cli::run_program(argc, argv, [&] {
    indexer::StandardInput buffer(STDIN_FILENO);
    std::istream in(&buffer);
    return indexer::run(indexer::parse_options(argc, argv), in, std::cout, std::cerr);
  });
}

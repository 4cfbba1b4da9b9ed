#include <iostream>

#include "searcher/options.hpp"
#include "searcher/searcher.hpp"
#include "shared/cli/program.hpp"

int main(int argc, char** argv) {
  using namespace fihrist;
  return cli::run_program(argc, argv,
                          [&] { return searcher::run(searcher::parse_options(argc, argv), std::cout, std::cerr); });
}

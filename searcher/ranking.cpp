#include "searcher/ranking.hpp"

namespace fihrist::searcher {

std::optional<Step> step_named(std::string_view name) {
  for (std::size_t i = 0; i < kSteps; ++i) {
    if (kStepNames[i] == name) return static_cast<Step>(i);
  }
  return std::nullopt;
}

}  // namespace fihrist::searcher

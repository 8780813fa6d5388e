#pragma once

#include "yaml/node.h"

#include <optional>

namespace yaml {

/// Gives the same result as yaml-cpp, about fifty times faster, for what data files mostly consist
/// of: block maps and lists by indentation, flow maps and lists, plain and quoted scalars on one
/// line. Nothing for any other text, nor for what yaml-cpp would refuse or report.
std::optional<Node> readSubset(std::string_view yaml, int firstLine);

} // namespace yaml

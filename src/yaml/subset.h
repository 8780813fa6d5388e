#pragma once

#include "yaml/node.h"

#include <optional>

namespace yaml {

/// The answer of yaml-cpp for what data files are mostly made of, in a fiftieth of its time: block
/// maps and lists by indentation, flow maps and lists, plain and quoted scalars on one line.
/// Nothing for any other text, and for what yaml-cpp would refuse or report.
std::optional<Node> readSubset(std::string_view yaml, int firstLine);

} // namespace yaml

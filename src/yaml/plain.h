#pragma once

#include "yaml/node.h"

#include <optional>
#include <string>
#include <string_view>

namespace yaml {

/// The result of parse() for a block of plain "key: value" lines, without yaml-cpp. Nothing for any
/// other block.
std::optional<Node> scanPlain(std::string_view yaml, const std::string &file, int firstLine,
                              text::Problems &problems);

/// What can be saved of a block that is not YAML: each line by itself, and where it is not YAML
/// either, the first colon (or "=") splits it and quotes around the value go.
Node salvage(std::string_view yaml, int firstLine, char separator = ':');

} // namespace yaml

#pragma once

#include "content/yamlnode.h"

#include <optional>
#include <string>
#include <string_view>

namespace content {

/// The answer of parseYaml() for a block of plain "key: value" lines, without yaml-cpp. Nothing for
/// any other block.
std::optional<YamlNode> scanPlainYaml(std::string_view yaml, const std::string &file, int firstLine,
                                      text::Problems &problems);

/// What can be saved of a block that is not YAML: each line by itself, and where it is not YAML
/// either, the first colon (or "=") splits it and quotes around the value go.
YamlNode salvageYaml(std::string_view yaml, int firstLine, char separator = ':');

} // namespace content

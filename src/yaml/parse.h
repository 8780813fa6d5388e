#pragma once

#include "text/result.h"
#include "yaml/node.h"

#include <string>
#include <string_view>

namespace yaml {

/// Parses YAML that stands from firstLine of file on. Duplicate keys are reported, the first
/// counts. Errors: bad syntax, nesting beyond 32 levels, more than 100,000 nodes (aliases counted
/// each time they are used).
text::Result<Node> parse(std::string_view yaml, const std::string &file, int firstLine,
                         text::Problems &problems);

/// The same by yaml-cpp alone, for tests: parse() takes a shorter way where there is one.
text::Result<Node> parseByLibrary(std::string_view yaml, const std::string &file, int firstLine,
                                  text::Problems &problems);

} // namespace yaml

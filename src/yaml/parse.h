#pragma once

#include "text/result.h"
#include "yaml/node.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace yaml {

/// Parses YAML that starts on firstLine of file. Duplicate keys are reported, and the first one
/// counts. Errors: bad syntax, nesting deeper than 32 levels, more than 100,000 nodes (an alias
/// counts each time it is used).
/// When a stop is requested, the text ends where it is being read.
text::Result<Node> parse(std::string_view yaml, const std::string &file, int firstLine,
                         text::Problems &problems, const std::stop_token &stop = {});

/// The same using yaml-cpp only, for tests: parse() takes a shortcut where it can.
text::Result<Node> parseByLibrary(std::string_view yaml, const std::string &file, int firstLine,
                                  text::Problems &problems, const std::stop_token &stop = {});

} // namespace yaml

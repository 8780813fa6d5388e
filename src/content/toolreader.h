#pragma once

#include "content/tool.h"
#include "text/result.h"

#include <string>
#include <string_view>

namespace content {

/// Reads tools/ID.yaml. An error when it cannot be shown: no id, name or known status.
text::Result<Tool> parseTool(std::string_view yaml, const std::string &file,
                             text::Problems &problems);

} // namespace content

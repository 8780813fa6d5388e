#pragma once

#include "content/tool.h"
#include "text/result.h"

#include <string>
#include <string_view>

namespace content {

/// Reads tools/ID.yaml. An error when it cannot be shown: no id, name or known status. What else is
/// not understood is a problem, and the rest counts.
text::Result<Tool> parseTool(std::string_view yaml, const std::string &file,
                             text::Problems &problems);

/// What stands for a file that could not be read: its name, and no more.
Tool unreadableTool(const std::string &file);

} // namespace content

#pragma once

#include "content/tool.h"
#include "guide/guide.h"

#include <iosfwd>
#include <vector>

namespace author {

enum class ToolsFormat { Json, Text };

/// Writes each mention of a tool in a guide: path, line, words as written, tool (id), state, since,
/// instead (ids of active tools that may stand in its place), and whether it is to be mended: it
/// names a tool nobody should use, outside history, and the page's front matter does not list it in
/// `previously`. As JSON Lines, or as lines for people. known: the built-in tools. True if there is
/// something to mend.
bool listTools(const guide::Guide &guide, const std::vector<content::Tool> &known,
               ToolsFormat format, std::ostream &output, std::ostream &remarks);

} // namespace author

#pragma once

namespace content {

struct Tool;
class ToolParts;

/// What came after a tool.
void readSuccessors(ToolParts &parts, Tool &tool);

/// What else its data list: what can be said for and against it, what it fits, its addresses, and
/// what must be said where an old guide names it.
void readLists(ToolParts &parts, Tool &tool);

} // namespace content

#pragma once

#include "content/tool.h"

#include <vector>

namespace toolfacts {

/// The tools of the built-in guide and of the one that is open, in order of their names.
///
/// A guide may add tools, names and worse news; it never improves a built-in state. One of its
/// tools that bears the id or a name of a built-in tool, or one that looks the same, is that tool,
/// the first of them if it bears several, and then it adds no names; a name that belongs to a
/// built-in tool can't be had by another. Where the states differ the worse is shown, and
/// Tool::otherStatus has the other with its own source. What it says against a tool, and what to do
/// where one still has it, stands behind our own, unless it is the same.
std::vector<content::Tool> mergeTools(std::vector<content::Tool> builtIn,
                                      const std::vector<content::Tool> &opened);

} // namespace toolfacts

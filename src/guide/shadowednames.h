#pragma once

#include "content/term.h"
#include "content/tool.h"
#include "text/problem.h"

#include <vector>

namespace guide {

/// Names of an opened guide's tools and terms that are not looked for as they are: those that hold
/// the name of a built-in tool, which is marked there, and those of further tools in a file that
/// speaks of a built-in one already.
text::Problems shadowedNames(const std::vector<content::Tool> &builtIn,
                             const std::vector<content::Tool> &tools,
                             const std::vector<content::Term> &terms);

} // namespace guide

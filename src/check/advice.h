#pragma once

#include "content/tool.h"
#include "guide/guide.h"
#include "text/problem.h"

#include <vector>

namespace check {

/// Holds pages to what their front matter says of tools. Every id in `advises` and `previously` is
/// one of `known`; what a page advises is active and not unsafe; any other tool it names stands in
/// `previously`, or under a heading of history ("What it was", "Why not now", "How to leave it" and
/// their French), or the page is of `type: history`. Pages without `advises` are held to this only
/// where the guide's `states_advice` is true.
text::Problems checkAdvice(const guide::Guide &guide, const std::vector<content::Tool> &known);

} // namespace check

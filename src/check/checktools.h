#pragma once

#include "content/tool.h"
#include "text/date.h"
#include "text/problem.h"

#include <vector>

namespace check {

/// Holds the data of tools to the rules E01–E11, W01 and W02, as "Rule: what is wrong":
/// E01 a state without its date or source; E02 a chain that reaches no active tool; E03 no steps
/// for who still has a tool that is gone or unsafe; E04 a value from memory; E05 last_verified
/// missing, still to come or newer than the evidence; E06 a text in one language only; E07 a
/// promise; E08 partial encryption that no note explains; E09 a clickable address of a tool that is
/// gone; E10 contacts can't be verified and no caution is given; E11 a value that no dated source
/// of the file carries; W01 evidence older than six months; W02 audits that are announced but not
/// listed. known has all tools that a chain may lead to.
text::Problems checkTools(const std::vector<content::Tool> &tools,
                          const std::vector<content::Tool> &known, const text::Date &today);

} // namespace check

#pragma once

#include "content/tool.h"

#include <string_view>
#include <vector>

namespace toolfacts {

enum class Likeness {
    Differs,
    Same,
    NobodyKnows, ///< to be checked for each of the tools; that is not the same as equal
};

/// One attribute of several tools.
struct ComparedRow {
    std::string_view attribute; ///< of content::toolAttributes(), or comparedFits and so on
    Likeness likeness = Likeness::Same;
    std::vector<const content::Fact *> facts; ///< in the order of the tools; null: nothing is said
};

/// Rows that are no attributes: what a tool is for, and what it is not for.
inline constexpr std::string_view comparedFits = "fits";
inline constexpr std::string_view comparedMisfits = "does_not_fit";

/// All attributes of the tools: those that differ first, then what is the same, then what nobody
/// could verify for any.
std::vector<ComparedRow> compareTools(const std::vector<const content::Tool *> &tools);

} // namespace toolfacts

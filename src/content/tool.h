#pragma once

#include "text/language.h"

#include <map>
#include <string>
#include <vector>

namespace content {

enum class ToolState { Active, Maintenance, AtRisk, Superseded, Discontinued, Unknown };

/// A communication tool as tools/ID.yaml names it.
struct Tool {
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    ToolState state = ToolState::Unknown;
    std::string since; ///< "2025", "2025-05" or "2025-05-05"; empty if not known
    std::string asOf;  ///< day of the newest evidence, as since
    std::string source;
    std::map<text::Language, std::string> summaries; ///< one line

    /// In the language asked for, else in English, else in any.
    const std::string &summary(const text::Language &language) const;
};

} // namespace content

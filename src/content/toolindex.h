#pragma once

#include "content/tool.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace content {

/// Finds tools by their ids. Points into the tools it was made of, which must stay where they are.
class ToolIndex
{
public:
    ToolIndex() = default;
    explicit ToolIndex(const std::vector<Tool> &tools);

    /// The first of the tools with the id; null for an id that is none.
    const Tool *find(std::string_view id) const;

private:
    std::unordered_map<std::string_view, const Tool *> m_tools;
};

} // namespace content

#include "content/toolindex.h"

namespace content {

ToolIndex::ToolIndex(const std::vector<Tool> &tools)
{
    m_tools.reserve(tools.size());
    for (const auto &tool : tools)
        m_tools.emplace(tool.id, &tool);
}

const Tool *ToolIndex::find(std::string_view id) const
{
    const auto found = m_tools.find(id);
    return found == m_tools.end() ? nullptr : found->second;
}

} // namespace content

#include "guide/succession.h"

#include <algorithm>
#include <set>

namespace guide {

namespace {

using content::Tool;

class Walk
{
public:
    Walk(const Tool &start, const std::vector<Tool> &tools) : m_tools(tools)
    {
        m_seen.insert(start.id);
        follow(start);
        std::ranges::stable_sort(m_found, {}, &Alternative::end);
    }

    std::vector<Alternative> found() { return std::move(m_found); }

private:
    void follow(const Tool &from)
    {
        for (const auto &successor : from.successors) {
            if (!m_seen.insert(successor.id).second)
                continue;
            const auto known = std::ranges::find(m_tools, successor.id, &Tool::id);
            if (known == m_tools.end() || known->unreadable) {
                m_found.push_back({successor.id, nullptr, &successor, m_via, End::ToBeChecked});
            } else if (!known->isOld()) {
                const bool open = known->status.state == content::ToolState::Unknown;
                m_found.push_back({successor.id, &*known, &successor, m_via,
                                   open ? End::ToBeChecked : End::KeptUp});
            } else if (known->successors.empty()) {
                m_found.push_back({successor.id, &*known, &successor, m_via, End::DeadEnd});
            } else {
                m_via.push_back(&*known);
                follow(*known);
                m_via.pop_back();
            }
        }
    }

    const std::vector<Tool> &m_tools;
    std::set<std::string> m_seen;
    std::vector<const Tool *> m_via;
    std::vector<Alternative> m_found;
};

} // namespace

std::vector<Alternative> alternatives(const Tool &tool, const std::vector<Tool> &tools)
{
    return Walk(tool, tools).found();
}

} // namespace guide

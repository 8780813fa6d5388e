#include "toolfacts/succession.h"

#include <algorithm>
#include <set>

namespace toolfacts {

namespace {

using content::Tool;

/// Goes from the tool outwards, so that the shortest way to each end is the one that is told.
class Walk
{
public:
    Walk(const Tool &start, const std::vector<Tool> &tools) : m_tools(tools)
    {
        m_seen.insert(start.id);
        m_due.push_back({&start, {}});
        for (std::size_t i = 0; i < m_due.size(); ++i)
            follow(Step(m_due[i]));
        std::ranges::stable_sort(m_found, {}, &Alternative::end);
    }

    std::vector<Alternative> found() { return std::move(m_found); }

private:
    struct Step {
        const Tool *tool;
        std::vector<const Tool *> via; ///< the old tools on the way, itself among them
    };

    void follow(const Step &from)
    {
        for (const auto &successor : from.tool->successors) {
            if (!m_seen.insert(successor.id).second)
                continue;
            const auto known = std::ranges::find(m_tools, successor.id, &Tool::id);
            if (known == m_tools.end() || known->unreadable) {
                m_found.push_back({successor.id, nullptr, &successor, from.via, End::ToBeChecked});
            } else if (!known->isOld()) {
                const bool open = known->status.state == content::ToolState::Unknown;
                m_found.push_back({successor.id, &*known, &successor, from.via,
                                   open ? End::ToBeChecked : End::KeptUp});
            } else if (known->successors.empty()) {
                m_found.push_back({successor.id, &*known, &successor, from.via, End::DeadEnd});
            } else {
                m_due.push_back({&*known, from.via});
                m_due.back().via.push_back(&*known);
            }
        }
    }

    const std::vector<Tool> &m_tools;
    std::set<std::string> m_seen;
    std::vector<Step> m_due;
    std::vector<Alternative> m_found;
};

} // namespace

std::vector<Alternative> alternatives(const Tool &tool, const std::vector<Tool> &tools)
{
    return Walk(tool, tools).found();
}

} // namespace toolfacts

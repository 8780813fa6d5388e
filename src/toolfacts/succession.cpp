#include "toolfacts/succession.h"

#include <algorithm>
#include <map>
#include <set>

namespace toolfacts {

namespace {

using content::Tool;

/// A guide may bring any number of tools that name each other, and the window waits for each walk.
constexpr int maxSuccessorsFollowed = 1000;

/// A breadth-first search from the tool, so that each end is reached by its shortest path.
class Walk
{
public:
    Walk(const Tool &start, const content::ToolIndex &tools) : m_tools(tools)
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
            if (++m_followed > maxSuccessorsFollowed)
                return;
            if (!m_seen.insert(successor.id).second)
                continue;
            const auto *known = m_tools.find(successor.id);
            if (known == nullptr || known->unreadable) {
                m_found.push_back({successor.id, nullptr, &successor, from.via, End::ToBeChecked});
            } else if (!known->isOld()) {
                const bool open = known->status.state == content::ToolState::Unknown;
                m_found.push_back({successor.id, known, &successor, from.via,
                                   open ? End::ToBeChecked : End::Maintained});
            } else if (known->successors.empty()) {
                m_found.push_back({successor.id, known, &successor, from.via, End::DeadEnd});
            } else {
                m_due.push_back({known, from.via});
                m_due.back().via.push_back(known);
            }
        }
    }

    const content::ToolIndex &m_tools;
    int m_followed = 0;
    std::set<std::string> m_seen;
    std::vector<Step> m_due;
    std::vector<Alternative> m_found;
};

} // namespace

std::vector<Alternative> alternatives(const Tool &tool, const content::ToolIndex &tools)
{
    return Walk(tool, tools).found();
}

std::vector<const Tool *> activeAlternatives(const std::vector<const Tool *> &tools,
                                             const content::ToolIndex &known)
{
    std::vector<const Tool *> found;
    std::map<const Tool *, int> served;
    for (const auto *tool : tools)
        for (const auto &alternative : alternatives(*tool, known))
            if (alternative.end == End::Maintained
                && alternative.tool->status.state == content::ToolState::Active
                && ++served[alternative.tool] == 1)
                found.push_back(alternative.tool);
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [&](const Tool *each) { return served.at(each); });
    return found;
}

} // namespace toolfacts

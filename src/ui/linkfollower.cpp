#include "ui/linkfollower.h"

#include "guide/guide.h"
#include "models/navigator.h"
#include "models/toolsmodel.h"
#include "ui/pagewords.h"

#include <QRect>

#include <algorithm>
#include <string_view>

namespace ui {

namespace {

constexpr std::string_view toolScheme = "tool:";

} // namespace

LinkFollower::LinkFollower(models::Navigator &navigator, const models::ToolsModel &tools,
                           QObject *parent)
    : QObject(parent), m_navigator(navigator), m_tools(tools)
{
}

std::string LinkFollower::toolAddress(const std::string &id)
{
    std::string address(toolScheme);
    address += id;
    return address;
}

const content::Tool *LinkFollower::toolAt(const std::string &address) const
{
    const auto &tools = m_tools.tools();
    const auto found = std::ranges::find_if(
        tools, [&](const content::Tool &tool) { return toolAddress(tool.id) == address; });
    return found == tools.end() ? nullptr : &*found;
}

QString LinkFollower::describe(const std::string &address) const
{
    const auto &guide = m_navigator.guide();
    const auto *from = guide.edition(m_navigator.place().page, m_navigator.language());
    if (from == nullptr || address.empty())
        return {};
    if (const auto *tool = toolAt(address))
        return PageWords::leadsToTool(QString::fromStdString(tool->name));
    const auto link = guide.resolve(address, *from, m_navigator.language());
    switch (link.kind) {
    case guide::LinkKind::Page: {
        if (link.page == m_navigator.place().page)
            return PageWords::leadsToSamePage();
        const auto *target = guide.edition(link.page, m_navigator.language());
        return PageWords::leadsToPage(target != nullptr ? *target : *from);
    }
    case guide::LinkKind::External:
        return PageWords::leadsOut(link.address);
    case guide::LinkKind::Dead:
        break;
    }
    return PageWords::deadLink(link);
}

void LinkFollower::follow(const std::string &address, const QRect &where)
{
    const auto &guide = m_navigator.guide();
    const auto *from = guide.edition(m_navigator.place().page, m_navigator.language());
    if (from == nullptr)
        return;
    if (const auto *tool = toolAt(address))
        return emit ledToTool(QString::fromStdString(tool->id));
    const auto link = guide.resolve(address, *from, m_navigator.language());
    switch (link.kind) {
    case guide::LinkKind::Page:
        return m_navigator.go({link.page, link.fragment, {}});
    case guide::LinkKind::External:
        emit ledOut(link.address, where);
        return;
    case guide::LinkKind::Dead:
        emit wasDead(PageWords::deadLink(link));
        return;
    }
}

} // namespace ui

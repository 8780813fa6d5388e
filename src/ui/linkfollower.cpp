#include "ui/linkfollower.h"

#include "guide/guide.h"
#include "models/navigator.h"
#include "ui/pagewords.h"

#include <QRect>

namespace ui {

LinkFollower::LinkFollower(models::Navigator &navigator, QObject *parent)
    : QObject(parent), m_navigator(navigator)
{
}

QString LinkFollower::describe(const std::string &address) const
{
    const auto &guide = m_navigator.guide();
    const auto *from = guide.edition(m_navigator.place().page, m_navigator.language());
    if (from == nullptr || address.empty())
        return {};
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

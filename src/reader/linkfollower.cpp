#include "reader/linkfollower.h"

#include "guide/guide.h"
#include "mentions/marking.h"
#include "models/navigator.h"
#include "reader/mentioning.h"
#include "words/pagewords.h"

#include <QRect>

namespace reader {

using mentions::Subject;

LinkFollower::LinkFollower(models::Navigator &navigator, const Mentioning &mentioning,
                           QObject *parent)
    : QObject(parent), m_navigator(navigator), m_mentioning(mentioning)
{
}

QString LinkFollower::describe(const render::PlacedLink &placed) const
{
    const auto &address = placed.address;
    const auto &guide = m_navigator.guide();
    const auto *from = guide.edition(m_navigator.place().page, m_navigator.language());
    if (from == nullptr || address.empty())
        return {};
    const auto &reader = m_navigator.language();
    if (placed.isButton && address == searchField)
        return words::PageWords::leadsToSearch();
    if (const auto *next = guide.edition(m_navigator.neighbour(1), reader);
        placed.isButton && next != nullptr && address == nextPage)
        return words::PageWords::leadsToPage(*next);
    if (const auto *tool = m_mentioning.tool(mentions::idOf(address, Subject::Kind::Tool)))
        return words::PageWords::leadsToTool(QString::fromStdString(tool->shownName(reader)));
    const auto link = m_navigator.resolve(address, *from, m_navigator.language());
    switch (link.kind) {
    case guide::LinkKind::Page: {
        const auto *target = m_navigator.guideOf(link.guide).edition(link.page, link.language);
        if (link.guide == text::WhichGuide::BuiltIn)
            return words::PageWords::leadsToBuiltIn(target != nullptr ? *target : *from);
        if (link.page == m_navigator.place().page)
            return words::PageWords::leadsToSamePage();
        return words::PageWords::leadsToPage(target != nullptr ? *target : *from);
    }
    case guide::LinkKind::External:
        if (m_mentioning.goneAddress(link.address))
            return words::PageWords::leadsToGone(link.address);
        if (const auto *tool = m_mentioning.tool(mentions::idOf(placed.card, Subject::Kind::Tool)))
            return words::PageWords::leadsToTool(QString::fromStdString(tool->shownName(reader)));
        return words::PageWords::leadsOut(link.address);
    case guide::LinkKind::Dead:
        break;
    }
    if (const auto *term = m_mentioning.termAt(address))
        return words::PageWords::leadsToTerm(*term->wording(reader));
    return words::PageWords::deadLink(link);
}

std::string LinkFollower::fullAddress(const std::string &address) const
{
    const auto &guide = m_navigator.guide();
    const auto *from = guide.edition(m_navigator.place().page, m_navigator.language());
    if (from == nullptr)
        return address;
    const auto link = guide.resolve(address, *from, m_navigator.language());
    return link.kind == guide::LinkKind::External ? link.address : address;
}

void LinkFollower::follow(const render::PlacedLink &placed, const QRect &where)
{
    const auto &address = placed.address;
    const auto *from =
        m_navigator.guide().edition(m_navigator.place().page, m_navigator.language());
    if (from == nullptr)
        return;
    if (placed.isButton && address == searchField)
        return emit ledToSearch();
    if (placed.isButton && address == nextPage)
        return m_navigator.go({m_navigator.neighbour(1), {}, {}});
    if (const auto *tool = m_mentioning.tool(mentions::idOf(address, Subject::Kind::Tool)))
        return emit ledToTool(QString::fromStdString(tool->id), {});
    const auto link = m_navigator.resolve(address, *from, m_navigator.language());
    switch (link.kind) {
    case guide::LinkKind::Page:
        return m_navigator.go(link.place());
    case guide::LinkKind::External:
        if (const auto *tool = m_mentioning.tool(mentions::idOf(placed.card, Subject::Kind::Tool)))
            return emit ledToTool(QString::fromStdString(tool->id), link.address);
        return emit ledOut(link.address, where);
    case guide::LinkKind::Dead:
        if (const auto *term = m_mentioning.termAt(address))
            return emit ledToTerm(QString::fromStdString(term->id), where);
        emit wasDead(words::PageWords::deadLink(link));
        return;
    }
}

} // namespace reader

#include "reader/linkrouter.h"

#include "content/term.h"
#include "guide/guide.h"
#include "models/navigator.h"
#include "render/pagemap.h"
#include "words/pagewords.h"

#include <QRect>

namespace reader {

using words::PageWords;

namespace {

QString leadsToTool(const content::Tool &tool, const text::Language &reader)
{
    return PageWords::leadsToTool(QString::fromStdString(tool.shownName(reader)));
}

/// Says where a link leads.
struct Description {
    const models::Navigator &navigator;

    QString page(const text::PageId &id) const
    {
        const auto *edition = navigator.guide().edition(id, navigator.language());
        return edition != nullptr ? PageWords::leadsToPage(*edition) : QString();
    }

    QString operator()(const PageTarget &target) const
    {
        const auto &place = target.place;
        if (place.guide == text::WhichGuide::OnShow)
            return place.page == navigator.place().page ? PageWords::leadsToSamePage()
                                                        : page(place.page);
        const auto *edition = navigator.guideOf(place.guide).edition(place.page, target.language);
        return edition != nullptr ? PageWords::leadsToBuiltIn(*edition) : QString();
    }
    QString operator()(const OutsideTarget &target) const
    {
        if (target.gone)
            return PageWords::leadsToRetired(target.address);
        return target.shown != nullptr ? leadsToTool(*target.shown, navigator.language())
                                       : PageWords::leadsOut(target.address);
    }
    QString operator()(const content::Tool *tool) const
    {
        return leadsToTool(*tool, navigator.language());
    }
    QString operator()(const content::Term *term) const
    {
        return PageWords::leadsToTerm(*term->wording(navigator.language()));
    }
    QString operator()(Command command) const
    {
        return command == Command::Search ? PageWords::leadsToSearch()
                                          : page(navigator.neighbour(1));
    }
    QString operator()(const guide::Link &dead) const
    {
        return dead.address.empty() ? QString() : PageWords::deadLink(dead);
    }
};

} // namespace

LinkRouter::LinkRouter(models::Navigator &navigator, const MentionCatalogue &catalogue,
                       QObject *parent)
    : QObject(parent), m_navigator(navigator), m_targets(navigator, catalogue)
{
}

QString LinkRouter::describe(const render::PlacedLink &placed) const
{
    if (placed.address.empty() || m_navigator.place().page.empty())
        return {};
    return std::visit(Description{m_navigator}, m_targets.here(placed));
}

std::string LinkRouter::fullAddress(const std::string &address) const
{
    const auto target = m_targets.here(address);
    const auto *outside = std::get_if<OutsideTarget>(&target);
    return outside != nullptr ? outside->address : address;
}

/// Does what a link asks for.
struct LinkRouter::Step {
    LinkRouter &linkRouter;
    const QRect &where;

    void operator()(const PageTarget &target) const { linkRouter.m_navigator.go(target.place); }
    void operator()(const OutsideTarget &target) const
    {
        if (target.shown != nullptr)
            emit linkRouter.ledToTool(QString::fromStdString(target.shown->id), target.address);
        else
            emit linkRouter.ledOut(target.address, where);
    }
    void operator()(const content::Tool *tool) const
    {
        emit linkRouter.ledToTool(QString::fromStdString(tool->id), {});
    }
    void operator()(const content::Term *term) const
    {
        emit linkRouter.ledToTerm(QString::fromStdString(term->id), where);
    }
    void operator()(Command command) const
    {
        if (command == Command::Search)
            emit linkRouter.ledToSearch();
        else
            linkRouter.m_navigator.go({linkRouter.m_navigator.neighbour(1), {}, {}});
    }
    void operator()(const guide::Link &dead) const
    {
        emit linkRouter.wasDead(PageWords::deadLink(dead));
    }
};

void LinkRouter::follow(const render::PlacedLink &placed, const QRect &where)
{
    if (!m_navigator.place().page.empty())
        std::visit(Step{*this, where}, m_targets.here(placed));
}

} // namespace reader

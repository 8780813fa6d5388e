#include "linkcard/linksout.h"

#include "linkcard/linkcard.h"
#include "linkcard/linkopener.h"
#include "models/navigator.h"
#include "reader/linkfollower.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "widgets/clipboard.h"
#include "widgets/noticebar.h"

namespace linkcard {

LinksOut::LinksOut(const models::Navigator &navigator, const reader::LinkFollower &follower,
                   reader::PagePane &page, const actions::Run &run, QObject *parent)
    : QObject(parent), m_navigator(navigator), m_page(page), m_card(new LinkCard(&page))
{
    connect(&navigator, &models::Navigator::guideChanged, this, &LinksOut::takeGuide);
    connect(&navigator, &models::Navigator::moved, m_card, &LinkCard::hide);
    takeGuide();
    connect(&follower, &reader::LinkFollower::ledOut, this, &LinksOut::show);
    connect(&page, &reader::PagePane::addressWanted, this, [&follower](const std::string &address) {
        widgets::copyPrivately(LinkAdvisor::spelled(follower.fullAddress(address)));
    });
    connect(&page, &reader::PagePane::addressAsked, this, &LinksOut::show);
    if (run.links == actions::Run::Links::CopiedOnly) {
        m_card->setOpeningOffered(false);
        return;
    }
    m_opener = new LinkOpener(run.broker, this);
    connect(m_card, &LinkCard::openAsked, m_opener, &LinkOpener::open);
    connect(m_opener, &LinkOpener::failed, &page, [&page] {
        page.notice().say(tr("No program could be started for this address. Copy it instead."));
    });
}

void LinksOut::takeGuide()
{
    m_advisor.set(m_navigator.opened()->tools, m_navigator.guide());
}

void LinksOut::show(const std::string &address, const QRect &where)
{
    const auto *view = m_page.current();
    m_card->showLink(m_advisor.about(address, view != nullptr ? view->focusedText() : QString()),
                     where);
}

} // namespace linkcard

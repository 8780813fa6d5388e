#include "linkcard/linksout.h"

#include "linkcard/linkcard.h"
#include "linkcard/linkopener.h"
#include "reader/linkfollower.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "widgets/clipboard.h"
#include "widgets/noticebar.h"

namespace linkcard {

LinksOut::LinksOut(const reader::LinkFollower &follower, reader::PagePane &page,
                   const actions::Run &run, QObject *parent)
    : QObject(parent), m_page(page), m_card(new LinkCard(&page))
{
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

void LinksOut::set(const std::vector<content::Tool> &tools, const guide::Guide &guide)
{
    m_advisor.set(tools, guide);
}

void LinksOut::hide()
{
    m_card->hide();
}

void LinksOut::show(const std::string &address, const QRect &where)
{
    const auto *view = m_page.current();
    m_card->showLink(m_advisor.about(address, view != nullptr ? view->focusedText() : QString()),
                     where);
}

} // namespace linkcard

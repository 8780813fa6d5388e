#include "linkcard/externallinks.h"

#include "linkcard/linkcard.h"
#include "linkcard/linkopener.h"
#include "models/navigator.h"
#include "reader/linkrouter.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "widgets/accessible.h"
#include "widgets/clipboard.h"
#include "widgets/noticebar.h"
#include "words/spelledout.h"

namespace linkcard {

ExternalLinks::ExternalLinks(const models::Navigator &navigator,
                             const reader::LinkRouter &linkRouter, reader::PagePane &page,
                             const actions::LaunchContext &launch, QObject *parent)
    : QObject(parent), m_navigator(navigator), m_page(page), m_card(new LinkCard(&page))
{
    connect(&navigator, &models::Navigator::guideChanged, this, &ExternalLinks::takeGuide);
    connect(&navigator, &models::Navigator::moved, m_card, &LinkCard::hide);
    takeGuide();
    connect(&linkRouter, &reader::LinkRouter::ledOut, this, &ExternalLinks::show);
    connect(&page, &reader::PagePane::addressWanted, this,
            [&linkRouter, &page](const std::string &address) {
                widgets::copyPrivately(
                    words::spelledAddress(linkRouter.fullAddress(address)).whole());
                widgets::announce(page, LinkCard::copied());
            });
    connect(&page, &reader::PagePane::addressAsked, this, &ExternalLinks::show);
    if (launch.links == actions::LaunchContext::Links::CopiedOnly) {
        m_card->setOpeningOffered(false);
        return;
    }
    m_opener = new LinkOpener(launch.broker, this);
    connect(m_card, &LinkCard::openAsked, m_opener, &LinkOpener::open);
    connect(m_opener, &LinkOpener::failed, &page, [&page] {
        page.notice().say(tr("No program could be started for this address. Copy it instead."));
    });
    connect(m_opener, &LinkOpener::unanswered, &page, [&page] {
        page.notice().say(tr("Your desktop was asked to open this address and has not answered. If "
                             "nothing opens, copy it instead."));
    });
}

void ExternalLinks::takeGuide()
{
    m_inspector.set(m_navigator.opened()->tools, m_navigator.guide());
}

void ExternalLinks::show(const std::string &address, const QRect &where)
{
    const auto *view = m_page.current();
    m_card->showLink(m_inspector.about(address, view != nullptr ? view->focusedText() : QString()),
                     where);
}

} // namespace linkcard

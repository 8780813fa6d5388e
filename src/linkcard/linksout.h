#pragma once

#include "actions/run.h"
#include "linkcard/linkadvisor.h"

#include <QObject>

namespace models {
class Navigator;
}
namespace reader {
class LinkFollower;
class PagePane;
} // namespace reader

namespace linkcard {

class LinkCard;
class LinkOpener;

/// What happens to links that lead out of the guide: a card, and what is asked for there.
class LinksOut final : public QObject
{
    Q_OBJECT

public:
    LinksOut(const models::Navigator &navigator, const reader::LinkFollower &follower,
             reader::PagePane &page, const actions::Run &run, QObject *parent);

private:
    void takeGuide();
    void show(const std::string &address, const QRect &where);

    const models::Navigator &m_navigator;
    reader::PagePane &m_page;
    LinkAdvisor m_advisor;
    LinkCard *m_card;
    LinkOpener *m_opener = nullptr; ///< null: links are only copied
};

} // namespace linkcard

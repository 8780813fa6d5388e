#pragma once

#include "reader/linktarget.h"
#include "render/placed.h"

#include <QObject>

#include <string>

namespace models {
class Navigator;
}

namespace reader {

class LinkFollower;
class Mentioning;
class PagePane;
class TermCard;

/// Shows the card of a term while it is pointed at or has the focus; who follows it gets to its
/// entry in the guide's glossary, or sees the card where the guide has none.
class Glossary final : public QObject
{
    Q_OBJECT

public:
    Glossary(models::Navigator &navigator, const Mentioning &mentioning, PagePane &pane,
             const LinkFollower &follower);

private:
    void point(const render::PlacedLink &link);
    void follow(const QString &id, const QRect &where);

    models::Navigator &m_navigator;
    const Mentioning &m_mentioning;
    LinkTargets m_links;
    PagePane &m_pane;
    TermCard *m_card;
};

} // namespace reader

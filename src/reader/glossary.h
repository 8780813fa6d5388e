#pragma once

#include "reader/linktarget.h"
#include "render/pagemap.h"

#include <QObject>

#include <string>

namespace models {
class Navigator;
}

namespace reader {

class LinkRouter;
class MentionCatalogue;
class PagePane;
class TermCard;

/// Shows the card of a term while it is hovered or has the focus. Following it leads to its entry
/// in the guide's glossary, or shows the card if the guide has none.
class Glossary final : public QObject
{
    Q_OBJECT

public:
    Glossary(models::Navigator &navigator, const MentionCatalogue &catalogue, PagePane &pane,
             const LinkRouter &linkRouter);

private:
    void point(const render::PlacedLink &link);
    void follow(const QString &id, const QRect &where);

    models::Navigator &m_navigator;
    const MentionCatalogue &m_catalogue;
    LinkTargets m_links;
    PagePane &m_pane;
    TermCard *m_card;
};

} // namespace reader

#pragma once

#include "actions/launchcontext.h"
#include "linkcard/linkinspector.h"

#include <QObject>

namespace models {
class Navigator;
}
namespace reader {
class LinkRouter;
class PagePane;
} // namespace reader

namespace linkcard {

class LinkCard;
class LinkOpener;

/// Handles links that lead out of the guide: shows their card, and carries out what the user asks
/// for there.
class ExternalLinks final : public QObject
{
    Q_OBJECT

public:
    ExternalLinks(const models::Navigator &navigator, const reader::LinkRouter &linkRouter,
                  reader::PagePane &page, const actions::LaunchContext &launch, QObject *parent);

private:
    void takeGuide();
    void show(const std::string &address, const QRect &where);

    const models::Navigator &m_navigator;
    reader::PagePane &m_page;
    LinkInspector m_inspector;
    LinkCard *m_card;
    LinkOpener *m_opener = nullptr; ///< null: links are only copied
};

} // namespace linkcard

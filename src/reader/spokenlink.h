#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace render {
struct PlacedLink;
}

namespace reader {

class LinkRouter;
class PagePane;

/// Tells screen readers of the link that Tab has reached: its words, and where it leads. Qt knows
/// no links in a text.
class SpokenLink final : public QObject
{
    Q_OBJECT

public:
    SpokenLink(PagePane &pane, const LinkRouter &linkRouter);

private:
    void speak(const render::PlacedLink &link);

    PagePane &m_pane;
    const LinkRouter &m_linkRouter;
    QPointer<QWidget> m_spoken; ///< a child of the view
};

} // namespace reader

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

/// Tells screen readers what happens inside the page, where the focus stays in one widget: the link
/// that Tab has reached, with where it leads, and that another page stands there. Qt knows no links
/// in a text, and readers do not listen for a new name of a text.
class PageSpeech final : public QObject
{
    Q_OBJECT

public:
    PageSpeech(PagePane &pane, const LinkRouter &linkRouter);

private:
    void tellLink(const render::PlacedLink &link);
    void tellTitle(const QString &title);
    void returnToPage();

    PagePane &m_pane;
    const LinkRouter &m_linkRouter;
    QPointer<QWidget> m_link; ///< is said to have the focus in place of the view, whose child it is
};

} // namespace reader

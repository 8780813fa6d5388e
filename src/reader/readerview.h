#pragma once

#include "reader/pageview.h"

#include <optional>

namespace reader {

/// A page view whose links can be hovered, reached by keyboard and activated. It emits signals and
/// opens no link itself.
class ReaderView final : public PageView
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

    /// Takes over a rendered page and shows it from the top, in lines of at most columnWidth
    /// pixels.
    void showPage(std::unique_ptr<QTextDocument> page, render::PageMap pageMap, double columnWidth);

    /// Sets the position from which Tab looks for the next link.
    void continueAt(int position);
    /// Where the link under the pointer or with the focus stands, in global coordinates; empty for
    /// none.
    QRect targetArea() const;
    /// Where the link that has the focus stands, in global coordinates; empty if none has.
    QRect focusedArea() const;
    /// The words of the link that has the focus; empty if none has.
    QString focusedText() const;
    /// Follows a link of the page.
    void activate(int link);
    /// Puts the focus on a link of the page and says where it stands, in global coordinates.
    QRect focusOn(int link);

signals:
    /// A menu was asked for; the link is below 0 if none stands there.
    void menuAsked(const QPoint &where, int link);
    void linkActivated(const render::PlacedLink &link, const QRect &where);
    /// The keyboard has come to a link; empty if it has left the links.
    void linkFocused(const render::PlacedLink &link);
    /// The link under the pointer, else the one that has the focus; empty for none.
    void targetChanged(const render::PlacedLink &link);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void focusLink(int link);
    void followCaret();
    void notifyFocus();
    void notifyTarget();
    const render::PlacedLink *target() const;
    const render::PlacedLink &linkAt(int link) const;
    /// Below 0 if none stands at a place in the viewport.
    int linkUnder(QPointF place) const;
    /// The pointer is on a link; below 0 for none.
    void setPointed(int link);
    QRect areaOf(const render::PlacedLink &link) const;
    /// Maps a point in the box of a button to a point on its text, so that the whole box reacts;
    /// nothing outside of buttons.
    std::optional<QPointF> onWords(QPointF place) const;

    int m_focusedLink = -1;
    int m_pointedLink = -1;
    int m_pressedLink = -1;
    bool m_isEntered = false; ///< keys led to the page, not to one of its links
    int m_tabStart = -1;      ///< where Tab looks for links from; below 0 for the first in sight
};

} // namespace reader

#pragma once

#include "reader/pageview.h"

#include <optional>

namespace reader {

/// A page whose links are pointed at, reached by keys and followed: it says which one was. It opens
/// none itself.
class ReaderView final : public PageView
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

    /// Takes over a rendered page, shown from its top in lines of at most this many pixels.
    void showPage(std::unique_ptr<QTextDocument> page, render::Placed placed, double columnWidth);

    /// Reading goes on at a character: Tab leads to the first link from there.
    void continueAt(int position);
    /// Where the link under the pointer or with the focus stands, in global coordinates; empty for
    /// none.
    QRect targetArea() const;
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
    void tellTarget();
    const render::PlacedLink *target() const;
    const render::PlacedLink &linkAt(int link) const;
    /// Below 0 if none stands at a place in the viewport.
    int linkUnder(QPointF place) const;
    /// The pointer is on a link; below 0 for none.
    void setPointed(int link);
    QRect areaOf(const render::PlacedLink &link) const;
    /// A place on the words of the button whose box holds this one, so that all of the box answers
    /// as they do; nothing outside of buttons.
    std::optional<QPointF> onWords(QPointF place) const;

    int m_focusedLink = -1;
    int m_pointedLink = -1;
    int m_pressedLink = -1;
    int m_tabStart = -1; ///< where Tab looks for links from; below 0 for the first in sight
};

} // namespace reader
